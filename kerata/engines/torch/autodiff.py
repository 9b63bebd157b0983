"""Gradients by torch's autograd, of any order."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Sequence
from typing import Any

import torch

from ...core import Function, ambient, training_phase, tree, use
from ...engine import Engine, frame, framed
from ...engine.autodiff.tape import check_loss
from . import primitives

Tensor = torch.Tensor


class _Depth(threading.local):
    """How many `value_and_grad` the running thread is inside of."""

    depth = 0


_inside = _Depth()


def value_and_grad(fn: Function) -> Function:
    """`fn(params, *rest) -> (scalar, aux)` with gradients: `((scalar, aux), gradients)`."""

    def run(params: Sequence[Tensor], *rest: Any) -> tuple[tuple[Tensor, Any], list[Tensor]]:
        nested = _inside.depth > 0
        leaves = [_leaf(p, nested) for p in params]
        _inside.depth += 1
        try:
            with torch.enable_grad():
                loss, aux = fn(leaves, *rest)
        finally:
            _inside.depth -= 1
        check_loss(primitives, loss)
        grads = _gradients(loss, leaves, nested)
        return (
            (loss, aux) if nested else (loss.detach(), tree.map_structure(_detached, aux))
        ), grads

    return run


def _gradients(loss: Tensor, leaves: Sequence[Tensor], graph: bool) -> list[Tensor]:
    """Zeros where a leaf had no part in the loss, or can have none."""
    wanted = [leaf for leaf in leaves if leaf.requires_grad]
    found: Iterator[Tensor | None] = iter(())
    if wanted and loss.requires_grad:
        seed = torch.ones_like(loss) if loss.is_complex() else None
        found = iter(torch.autograd.grad(loss, wanted, seed, create_graph=graph, allow_unused=True))
    shares = [next(found, None) if leaf.requires_grad else None for leaf in leaves]
    return [
        torch.zeros_like(leaf, requires_grad=False) if share is None else share
        for leaf, share in zip(leaves, shares)
    ]


def _leaf(p: Tensor, nested: bool = False) -> Tensor:
    if not (p.is_floating_point() or p.is_complex()):
        return p
    if nested and p.requires_grad:
        return p.view_as(p)  # gradients go on to what it was made from
    return p.detach().requires_grad_()


def _detached(x: Any) -> Any:
    """A tensor without its history; anything else as it is."""
    return x.detach() if isinstance(x, Tensor) and x.requires_grad else x


class _Custom(torch.autograd.Function):
    """A function with a gradient of its own; `box` takes the structure of its result out."""

    @staticmethod
    def forward(ctx: Any, fn: Function, box: list[Any], *tensors: Tensor) -> tuple[Tensor, ...]:
        out, ctx.vjp = fn(*tensors)
        ctx.fn = fn
        ctx.save_for_backward(*tensors)
        box.append(out)
        return tuple(tree.flatten(out))

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
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

    def call(*tensors: Tensor) -> Any:
        box: list[Any] = []
        outputs = _Custom.apply(fn, box, *tensors)
        return tree.pack_as(box[0], outputs)

    return call


def checkpoint(engine: Engine[Tensor], fn: Function) -> Function:
    """The same function, computed anew for the gradient; random keys are those of the first time.

    What it saved for its gradient is nothing but numbers, until it is asked for one. A frame of the
    variables' values as they were is in force the second time, so that counters read the same, and
    what is assigned then is dropped. (`torch.utils.checkpoint` imports a compiler, for seconds.)
    """

    def call(*args: Any, **kwargs: Any) -> Any:
        if not torch.is_grad_enabled():
            return fn(*args, **kwargs)
        values = framed()
        training, count = ambient.training, itertools.count()
        saved: dict[int, Tensor] = {}

        def keep(x: Tensor) -> int:
            return next(count)

        def give(index: int) -> Tensor:
            if index not in saved:
                saved.clear()
                again(torch.is_grad_enabled())
            return saved[index]

        def again(graph: bool) -> None:
            def note(x: Tensor) -> Tensor:  # for a gradient of the gradient, history matters
                saved[len(saved)] = x if graph else x.detach()
                return x

            hooks = torch.autograd.graph.saved_tensors_hooks(note, lambda x: x)
            with use(engine), training_phase(training), frame(values, values.values()):
                with torch.enable_grad(), hooks:
                    fn(*args, **kwargs)

        with torch.autograd.graph.saved_tensors_hooks(keep, give):
            return fn(*args, **kwargs)

    return call


def all_reduce(x: Tensor, reduction: str = "sum") -> Tensor:
    """Over the processes of `torch.distributed`, as its gradient is; without them, `x`."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return x

    def reduced(x: Tensor) -> tuple[Tensor, Function]:
        out = x.detach().clone()
        torch.distributed.all_reduce(out)
        if reduction == "mean":
            out = out * (1.0 / torch.distributed.get_world_size())
        return out, lambda g: all_reduce(g, reduction)

    return custom_gradient(reduced)(x)
