"""Results sent to a server."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

from ..core import warn_user
from .callback import Callback


class RemoteMonitor(Callback):
    """Send the results of each epoch to a server, by HTTP POST.

    Args:
        root: the address of the server, http or https.
        path: where on the server.
        field: name of the form's field that holds the results as JSON.
        headers: further HTTP headers.
        send_as_json: whether the body is JSON itself, rather than a form.

    What is sent is `{"epoch": 0, "loss": 0.5, …}`. A server that does not answer is a warning.
    """

    joined_steps = True

    def __init__(
        self,
        root: str = "http://localhost:9000",
        path: str = "/publish/epoch/end/",
        field: str = "data",
        headers: Mapping[str, str] | None = None,
        send_as_json: bool = False,
    ) -> None:
        super().__init__()
        if urllib.parse.urlsplit(root).scheme not in ("http", "https"):
            raise ValueError(f"RemoteMonitor: `root` must be an http address; given {root!r}.")
        self.root, self.path, self.field = root, path, field
        self.headers, self.send_as_json = dict(headers or {}), send_as_json

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        results = {name: _plain(value) for name, value in (logs or {}).items()}
        text = json.dumps({"epoch": epoch, **results})
        body, kind = text, "application/json"
        if not self.send_as_json:
            body = urllib.parse.urlencode({self.field: text})
            kind = "application/x-www-form-urlencoded"
        headers = {"Content-Type": kind, **self.headers}
        request = urllib.request.Request(self.root + self.path, body.encode(), headers)
        try:
            urllib.request.urlopen(request, timeout=10).close()
        except OSError as error:
            warn_user(f"RemoteMonitor: nothing received the results at {self.root}: {error}")


def _plain(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else value
