"""Functions of TensorFlow's on symbols, as programs of tf.keras 2 call them: they become nodes.

`tf.reduce_mean(layer(x), 1)` outside of a layer is a symbol, and the model's graph calls the
function when it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tensorflow.python.util import dispatch

from ...core import ambient, current, tree
from ...engine import Node, Symbol, infer_body


class OnSymbols(dispatch.GlobalOpDispatcher):  # type: ignore[misc]
    """Asked by TensorFlow for what a function that refused its arguments would give."""

    def handle(self, op: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        """The symbols of the call, where a model is being built of symbols."""
        building = ambient.frame is None and ambient.call is None and not current().abstract
        if not building or not any(type(x) is Symbol for x in tree.flatten((args, kwargs))):
            return self.NOT_SUPPORTED
        args, kwargs = tuple(args), {k: x for k, x in kwargs.items() if k != "name"}
        return Node(op, args, kwargs, infer_body(op, *args, **kwargs)).result


OnSymbols().register()
