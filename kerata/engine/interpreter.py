"""An engine that wraps an engine: what a tape and a recorder have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..core import Tensor, tree
from .hooks import Engine
from .protocol import Number


class Interpreter(Engine[Tensor]):
    """An engine that computes on `inner` and does something beside, on tensors of its own type.

    A subclass says what becomes of each primitive. Hooks are those of `Engine`, made of these
    primitives, whatever `inner` has in their place.
    """

    def __init__(self, inner: Engine[Any]) -> None:
        self.inner: Engine[Tensor] = inner
        self.base: Engine[Tensor] = inner.base if isinstance(inner, Interpreter) else inner
        self.root, self.abstract = inner.root, inner.abstract
        self.name, self.package = inner.name, inner.package

    def tensor(self, x: Any, dtype: str | None = None) -> Tensor:
        kind = self.Tensor
        if type(x) is kind:
            own: Tensor = x
            return own if dtype is None or self.dtype(own) == dtype else self.cast(own, dtype)
        if isinstance(x, (list, tuple)) and any(type(a) is kind for a in tree.flatten(x)):
            rows = [self.tensor(a, dtype) for a in x]
            return self.concatenate([self.reshape(r, (1, *self.shape(r))) for r in rows], 0)
        return self.inner.tensor(x, dtype)

    def scalar(self, value: Number, dtype: str) -> Any:
        return self.inner.scalar(value, dtype)

    def is_tensor(self, x: object) -> bool:
        return type(x) is self.Tensor or self.inner.is_tensor(x)

    def version(self) -> str:
        """The inner engine's."""
        return self.inner.version()

    def devices(self) -> list[str]:
        """The inner engine's devices."""
        return self.inner.devices()

    @contextmanager
    def device(self, name: str) -> Iterator[None]:
        """The inner engine's scope."""
        with self.inner.device(name):
            yield
