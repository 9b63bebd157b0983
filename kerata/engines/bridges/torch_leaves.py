"""Variables as users of torch know them: leaves of autograd, which optimizers of torch's write to.

Outside of frames a variable that is trained is lent as a leaf, and keeps its value there until a
step commits another. So `loss.backward()` finds `variable.value.grad`, and what is written into a
parameter is the variable's. Frames, steps and what torch traces see plain tensors.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from torch._guards import TracingContext

from ...core import ambient, masks, tree
from ...engine import Variable

Tensor = torch.Tensor
_plainly = torch._C.DisableTorchFunctionSubclass
_settling = threading.RLock()


class Recorded(Tensor):
    """A tensor with a history. NumPy takes it without that, as it takes tensors of all engines."""

    @classmethod
    def __torch_function__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if not all([issubclass(kind, Tensor) for kind in types]):  # a variable knows better
            return NotImplemented
        with _plainly():
            return recorded(func(*args, **(kwargs or {})))

    def __array__(self, *args: Any, **kwargs: Any) -> Any:
        return self.detach().__array__(*args, **kwargs)

    def numpy(self, *, force: bool = False) -> np.ndarray[Any, Any]:
        """The values."""
        found: np.ndarray[Any, Any] = self.detach().numpy(force=force)
        return found

    def __float__(self) -> float:
        return float(self.detach())

    def __int__(self) -> int:
        return int(self.detach())

    def __format__(self, format_spec: str) -> str:
        return self.detach().__format__(format_spec)

    def __repr__(self, **kwargs: Any) -> str:  # type: ignore[override]
        with _plainly():
            plainly = self.detach().requires_grad_(self.requires_grad)
            return repr(plainly if self.is_leaf else self.as_subclass(Tensor))

    def __reduce_ex__(self, protocol: Any) -> Any:
        return self.detach().requires_grad_(self.requires_grad).__reduce_ex__(protocol)


class Leaf(Recorded):
    """A parameter, and the home of a variable (`Variable.keep_in`)."""

    _is_param = True  # by which torch knows a Parameter
    plain: Tensor  # the same memory
    stand_in: Tensor | None = None  # what `torch.func.functional_call` computes with meanwhile

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return memo.setdefault(id(self), torch.nn.Parameter(self.plain.clone(), self.requires_grad))

    def __reduce_ex__(self, protocol: Any) -> Any:
        return torch.nn.Parameter(self.plain, self.requires_grad).__reduce_ex__(protocol)

    @property
    def data(self) -> Tensor:  # type: ignore[override]
        """The values, which may be written into."""
        return self.detach()

    @data.setter
    def data(self, value: Tensor) -> None:
        with _plainly():
            Tensor.data.__set__(self, value)  # type: ignore[attr-defined]
            self.plain = self.detach()

    def detach(self) -> Tensor:
        """The same."""
        found = super().detach()
        found.of_leaf = True  # type: ignore[attr-defined]
        return found

    def read_value(self) -> Tensor:
        """The value of the variable."""
        return self.plain

    def learn(self, flag: bool) -> None:
        """Whether gradients are taken."""
        self.requires_grad = flag and (self.is_floating_point() or self.is_complex())


def recorded(x: Any) -> Any:
    """Tensors with a history as such, the objects themselves; anything else as it is.

    An alias would lie beside the way from one of a model's outputs to another.
    """
    if type(x) is Tensor:
        if x.requires_grad:
            x.__class__ = Recorded
        return x
    if type(x) in (tuple, list) or type(x).__module__ == "torch.return_types":
        return type(x)([recorded(part) for part in x])
    return x


def owned(x: Tensor) -> Tensor:
    """A copy of what is the memory of a parameter, which is written into; else as it is."""
    return x.detach().clone() if getattr(x, "of_leaf", isinstance(x, Leaf)) else x


def _plain_code() -> bool:
    """Whether the user's code runs by itself: in no frame, and traced by nothing of torch's."""
    if ambient.frame is not None or torch.compiler.is_compiling():
        return False
    return torch._C._functorch.peek_interpreter_stack() is None


def settle(cell: Variable) -> Leaf:
    """The leaf of a variable, which keeps its value from now on."""
    with _settling, cell.guard.reading if cell.guard else nullcontext():
        leaf: Leaf | None = cell.home
        if leaf is None or not cell.at_home:
            value = cell.load().detach()
            value = value.clone() if cell.lent else value
            if leaf is None:
                leaf = value.detach().as_subclass(Leaf)
                leaf.learn(cell.trainable)
            leaf.data = value
            cell.keep_in(leaf)
            cell.lent = True
        return leaf


def keep_in_parameter(cell: Variable, parameter: Any) -> None:
    """Make a parameter of the user's the leaf of a variable of the same value."""
    parameter.__class__ = Leaf
    parameter.data = parameter.data if hasattr(parameter, "plain") else cell.load()
    cell.keep_in(parameter)
    cell.lent = True


def lend(cell: Variable) -> Any:
    """The value outside of frames: where it may be differentiated, the leaf.

    Layers get plain tensors, which are quicker, and of which gradients go on to the leaf.
    """
    if cell.home is not None and cell.home.stand_in is not None:
        return plain(cell.home.stand_in)
    if not (cell.trainable and _plain_code()):
        return cell.lend()
    graph = torch.is_grad_enabled()
    if not (cell.at_home or (graph and cell.trainable)):
        return cell.lend()
    leaf: Leaf = cell.home if cell.at_home else settle(cell)
    if ambient.call is None:
        return leaf
    return plain(leaf) if graph else leaf.plain


class _Exchanged(dict[str, Any]):
    """A module's parameters, in whose place torch sets others for a while."""

    def __init__(self, leaves: Mapping[str, Any]) -> None:
        super().__init__(leaves)
        self.leaves = leaves

    def __setitem__(self, name: str, value: Any) -> None:
        leaf = self.leaves[name]
        leaf.stand_in = None if value is leaf else value
        super().__setitem__(name, value)


def parameters(cells: Mapping[str, Variable]) -> dict[str, torch.nn.Module]:
    """What a module of these variables holds; within a step, their values there."""
    holder = torch.nn.Module()
    inside = ambient.frame is not None or TracingContext.try_get() is not None
    own = {n.replace(".", "_"): cell.value if inside else settle(cell) for n, cell in cells.items()}
    holder._parameters = own if inside else _Exchanged(own)  # type: ignore[assignment]
    return {"_torch_params": holder}


def plain(x: Any) -> Any:
    """What is recorded as a plain tensor with the same history; anything else as it is."""
    if not isinstance(x, Recorded):
        return x
    if torch.compiler.is_compiling():  # the class would follow the memory into the program
        return x.plain if isinstance(x, Leaf) else x
    with _plainly():
        return masks.carry(x, x.as_subclass(Tensor))


def outermost(call: Callable[..., Any]) -> Callable[..., Any]:
    """A layer's call by the user's code, in which all tensors are plain."""

    def made(*args: Any, **kwargs: Any) -> Any:
        given, named = tree.map_structure(plain, (list(args), kwargs))
        return tree.map_structure(recorded, call(*given, **named))

    return made if _plain_code() else call
