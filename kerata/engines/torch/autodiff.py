"""Gradients by torch's autograd, of any order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ...core import tree
from ...core.context import ambient, use
from ...engine.variable import frame

Function = Callable[..., Any]


_backward = torch.autograd.Variable._execution_engine.run_backward  # type: ignore[attr-defined]


class _Depth(threading.local):
    """How many `value_and_grad` the running thread is inside of."""

    depth = 0


_inside = _Depth()


def value_and_grad(fn: Function) -> Function:
    """`fn(params, *rest) -> (scalar, aux)` with gradients: `((scalar, aux), gradients)`."""

    def run(params: Sequence[Any], *rest: Any) -> Any:
        nested = _inside.depth > 0
        leaves = [_leaf(p, nested) for p in params]
        _inside.depth += 1
        try:
            with torch.enable_grad():
                loss, aux = fn(leaves, *rest)
        finally:
            _inside.depth -= 1
        _check(loss)
        grads = _gradients(loss, leaves, nested)
        if nested:
            return (loss, aux), grads
        return (loss.detach(), detached(aux)), grads

    return run


def _gradients(loss: Any, leaves: list[Any], graph: bool) -> list[Any]:
    """As `torch.autograd.grad`, whose checks take as long as a layer; zeros where no part was."""
    wanted = tuple(leaf for leaf in leaves if leaf.requires_grad)
    found: Any = iter(())
    if loss.requires_grad and wanted:
        seed = (torch.ones_like(loss),)
        found = iter(_backward((loss,), seed, graph, graph, wanted, True, accumulate_grad=False))
    grads = []
    for leaf in leaves:
        grad = next(found, None) if leaf.requires_grad else None
        grads.append(torch.zeros_like(leaf, requires_grad=False) if grad is None else grad)
    return grads


def _leaf(p: Any, nested: bool) -> Any:
    if not (p.is_floating_point() or p.is_complex()):
        return p
    if nested and p.requires_grad:
        return p.view_as(p)  # gradients go on to what it was made from
    return p.detach().requires_grad_()


def _check(loss: Any) -> None:
    if not isinstance(loss, torch.Tensor):
        raise TypeError(
            "The function to differentiate must give a tensor as its loss, not "
            f"{type(loss).__name__}."
        )
    if loss.ndim:
        raise ValueError(
            f"A gradient needs a scalar loss; got shape {tuple(loss.shape)}. Take ops.sum or "
            "ops.mean of it."
        )
    if not (loss.is_floating_point() or loss.is_complex()):
        raise TypeError(f"A gradient needs a loss of a float dtype; got {loss.dtype}.")


def detached(x: Any) -> Any:
    """A nested structure without its history."""
    kind = type(x)
    if kind is torch.Tensor:
        return x.detach() if x.requires_grad else x
    if kind is list:
        return [detached(a) for a in x]
    if kind is dict:
        return {key: detached(a) for key, a in x.items()}
    if kind is tuple:
        return tuple(map(detached, x))
    if not tree.is_nested(x):
        return x.detach() if isinstance(x, torch.Tensor) else x
    return tree.map_structure(detached, x)


class _Custom(torch.autograd.Function):
    """A function with a gradient of its own; `box` takes the structure of its result out."""

    @staticmethod
    def forward(ctx: Any, fn: Function, box: list[Any], *tensors: Any) -> Any:
        out, ctx.vjp = fn(*tensors)
        ctx.fn = fn
        ctx.save_for_backward(*tensors)
        box.append(out)
        return tuple(tree.flatten(out))

    @staticmethod
    def backward(ctx: Any, *grads: Any) -> Any:
        tensors, vjp = ctx.saved_tensors, ctx.vjp
        if torch.is_grad_enabled():  # a gradient of the gradient: the rule must see the history
            vjp = ctx.fn(*tensors)[1]
        shares = vjp(*grads)
        shares = list(shares) if isinstance(shares, (list, tuple)) else [shares]
        shares += [None] * (len(tensors) - len(shares))
        floats = (t.is_floating_point() or t.is_complex() for t in tensors)
        return None, None, *(g if real else None for g, real in zip(shares, floats))


def custom_gradient(fn: Function) -> Function:
    """`fn(*tensors) -> (out, vjp)` becomes a function of the tensors whose gradient is `vjp`."""

    def call(*tensors: Any) -> Any:
        box: list[Any] = []
        outputs = _Custom.apply(fn, box, *tensors)
        return tree.pack_as(box[0], outputs)

    return call


class _Replay:
    """What a function saved for its gradient: nothing but numbers, until it is asked for one.

    (`torch.utils.checkpoint` does this as well, and imports a compiler for it, for seconds.)
    """

    def __init__(self, again: Function) -> None:
        self.again, self.count = again, 0
        self.saved: dict[int, Any] = {}

    def keep(self, x: Any) -> int:
        self.count += 1
        return self.count - 1

    def give(self, index: int) -> Any:
        if index not in self.saved:
            graph = torch.is_grad_enabled()  # for a gradient of the gradient, history matters

            def note(x: Any) -> Any:
                self.saved[len(self.saved)] = x if graph else x.detach()
                return x

            self.saved.clear()
            hooks = torch.autograd.graph.saved_tensors_hooks(note, lambda x: x)
            with torch.enable_grad(), hooks:
                self.again()
        return self.saved[index]


def checkpoint(engine: Any, fn: Function) -> Function:
    """The same function, computed anew for the gradient; random keys are those of the first time.

    A frame of the variables' values as they were is in force the second time, so that counters
    read the same, and what is assigned then is dropped.
    """

    def call(*args: Any, **kwargs: Any) -> Any:
        if not torch.is_grad_enabled():
            return fn(*args, **kwargs)
        values: dict[Any, Any] = {}
        scope = ambient.frame
        while scope is not None:
            values = {**scope.values, **values}
            scope = scope.outer
        training = ambient.training

        def again() -> None:
            outer, ambient.training = ambient.training, training
            try:
                with use(engine), frame(values, values.values()):
                    fn(*args, **kwargs)
            finally:
                ambient.training = outer

        replay = _Replay(again)
        with torch.autograd.graph.saved_tensors_hooks(replay.keep, replay.give):
            return fn(*args, **kwargs)

    return call


class _Reduced(torch.autograd.Function):
    """The sum over all processes, whose gradient is summed likewise."""

    @staticmethod
    def forward(ctx: Any, x: Any, scale: float) -> Any:
        ctx.scale = scale
        return _reduce(x, scale)

    @staticmethod
    def backward(ctx: Any, g: Any) -> Any:
        return _reduce(g, ctx.scale), None


def _reduce(x: Any, scale: float) -> Any:
    out = x.detach().clone()
    torch.distributed.all_reduce(out)
    return out if scale == 1 else out * scale


def all_reduce(x: Any, reduction: str) -> Any:
    """Over the processes of `torch.distributed`; without them, `x`."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return x
    count = torch.distributed.get_world_size()
    return _Reduced.apply(x, 1.0 / count if reduction == "mean" else 1.0)
