"""What several of these tests need."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


@pytest.fixture
def server():
    """A web server on this machine: what it has in `files`, what it was asked for in `asked`.

    `missing` bytes are announced but never sent.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            web.asked.append(self.path)
            content = web.files.get(self.path)
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(len(content or b"") + web.missing))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *args):
            pass

    web = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web.files, web.asked, web.missing = {}, [], 0
    web.url = f"http://127.0.0.1:{web.server_address[1]}"
    thread = threading.Thread(target=web.serve_forever, args=(0.01,))
    thread.start()
    yield web
    web.shutdown()
    thread.join()
    web.server_close()
