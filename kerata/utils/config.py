"""`Config`: named values that can be frozen."""

from __future__ import annotations

import json
from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any


class Config:
    """Named values, read and set as attributes or as items; `freeze()` makes them lasting.

    >>> config = Config(learning_rate=0.1)
    >>> config.seed = 3
    >>> config["seed"], config.as_dict()
    (3, {'learning_rate': 0.1, 'seed': 3})
    >>> config.freeze()
    >>> config.seed = 4
    Traceback (most recent call last):
    ...
    ValueError: This Config is frozen; call `unfreeze()` before changing 'seed'.
    """

    def __init__(self, **kwargs: Any) -> None:
        self.__dict__.update(_values=dict(kwargs), _frozen=False)

    def _change(self, name: str) -> dict[str, Any]:
        if self._frozen:
            raise ValueError(f"This Config is frozen; call `unfreeze()` before changing {name!r}.")
        found: dict[str, Any] = self._values
        return found

    def __getattr__(self, name: str) -> Any:
        values = self.__dict__.get("_values", {})
        if name not in values:
            raise AttributeError(f"The Config has no {name!r}; it has {sorted(values)}.")
        return values[name]

    def __setattr__(self, name: str, value: Any) -> None:
        self._change(name)[name] = value

    def __delattr__(self, name: str) -> None:
        if name not in self._values:
            raise AttributeError(f"The Config has no {name!r}; it has {sorted(self._values)}.")
        del self._change(name)[name]

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    __setitem__ = __setattr__
    __delitem__ = __delattr__

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Config) and other._values == self._values

    def __repr__(self) -> str:
        return f"<Config {self._values}>"

    @property
    def frozen(self) -> bool:
        """Whether values cannot be changed."""
        found: bool = self.__dict__["_frozen"]
        return found

    def freeze(self) -> None:
        """Let nothing be changed from now on."""
        self.__dict__["_frozen"] = True

    def unfreeze(self) -> None:
        """Let values be changed again."""
        self.__dict__["_frozen"] = False

    def get(self, keyname: str, value: Any = None) -> Any:
        """The value of a name, or `value` where there is none."""
        return self._values.get(keyname, value)

    def pop(self, *args: Any) -> Any:
        """Take a name out and return its value, as `dict.pop`."""
        return self._change(args[0] if args else "").pop(*args)

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Set several values, as `dict.update`."""
        for name, value in dict(*args, **kwargs).items():
            self._change(name)[name] = value

    def keys(self) -> KeysView[str]:
        """The names."""
        return self.as_dict().keys()

    def values(self) -> ValuesView[Any]:
        """The values."""
        return self.as_dict().values()

    def items(self) -> ItemsView[str, Any]:
        """Names and values."""
        return self.as_dict().items()

    def as_dict(self) -> dict[str, Any]:
        """Names and values as a dictionary (a copy)."""
        return dict(self._values)

    def to_json(self) -> str:
        """Names and values as JSON."""
        return json.dumps(self._values)
