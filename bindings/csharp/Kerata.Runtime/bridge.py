"""What Kerata.Runtime asks of Python: names, arrays, functions and classes of C#."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import keyword
import weakref

import numpy as np

import kerata


def find(path):
    """What stands at a path from kerata; `operator.add` and `builtins.slice` are Python's."""
    if path.startswith(("operator.", "builtins.")):
        module, _, name = path.partition(".")
        return getattr(importlib.import_module(module), name)
    found, name = kerata, "kerata"
    for part in path.split("."):
        name += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            found = importlib.import_module(name)
    return found


def class_at(name):
    """The class of this full name."""
    module, _, name = name.rpartition(".")
    return getattr(importlib.import_module(module), name)


def restored(config):
    """A configuration in which objects stand for what describes them."""
    make = kerata.saving.deserialize_keras_object
    return {k: make(v) if isinstance(v, dict) and "class_name" in v else v
            for k, v in config.items()}  # fmt: skip


def empty(dtype, shape):
    """An array for C# to fill."""
    return np.empty(shape, dtype)


def host(x, dtype=None, writable=False):
    """A tensor of any engine as a contiguous array that the buffer protocol can lend."""
    x = x if isinstance(x, np.ndarray) else np.asarray(kerata.ops.convert_to_numpy(x))
    if dtype is None and x.dtype.kind == "V":  # bfloat16 and float8 have no letter there
        dtype = "float32"
    return np.require(x, dtype, ["C", "W"] if writable else "C")


def index(x, text):
    """`x[1:3, ::2]`, given the text between the brackets."""

    def one(part):
        part = part.strip()
        if part == "...":
            return Ellipsis
        if part in ("None", "newaxis"):
            return None
        if ":" in part:
            return slice(*(int(p) if p.strip() else None for p in part.split(":")))
        return int(part)

    return x[tuple(map(one, text.split(",")))]


def number(x):
    """The one value of a tensor or of NumPy's scalar, as Python's."""
    x = np.asarray(kerata.ops.convert_to_numpy(x)).item()
    return int(x) if isinstance(x, bool) else x


def function(callback, name, parameters):
    """A function with these parameters, which calls what C# gave with a tuple of arguments."""
    return _written(name, parameters, (), callback)


def _written(name, parameters, fixed, callback):
    names = [p.removesuffix("=None") for p in parameters]
    names = [n + "_" if keyword.iskeyword(n) else n for n in names]
    head = [n + "=None" * p.endswith("=None") for n, p in zip(names, parameters)]
    scope = {"callback": callback, "name": name}
    passed = ", ".join([*fixed, f"({''.join(n + ', ' for n in names)})"])
    head = ["self"] * bool(fixed) + head
    exec(f"def {name}({', '.join(head)}): return callback({passed})", scope)
    return scope[name]


def subclass(base, name, callback, methods):
    """A class under `base` whose methods call `callback(self, name of the method, arguments)`."""
    members = {"__module__": "csharp", "__qualname__": name}
    for method, parameters in methods.items():
        members[method] = _written(method, parameters, ("self", repr(method)), callback)
    made = _written("from_config", ["config"], ("self", "'from_config'"), callback)
    return type(name, (base,), {**members, "from_config": classmethod(made)})


def base_method(x, name):
    """A method as the class has it that C# extends."""
    below = [c for c in type(x).__mro__ if c.__module__ == "csharp"]
    return getattr(super(below[-1], x), name)


def lineage(x):
    """The names of an object's classes, the nearest first."""
    return [f"{c.__module__}.{c.__qualname__}" for c in type(x).__mro__]


def weak(x):
    """A reference that does not keep the object."""
    return weakref.ref(x)


def collect():
    """Free cycles of objects that nobody holds; what is free goes back to the system."""
    gc.collect()
    with contextlib.suppress(AttributeError, OSError, TypeError):  # glibc alone has it
        ctypes.CDLL(None).malloc_trim(0)


class Stream:
    """An `IEnumerable` as an iterator: `following` gives an item in a tuple, or None at the end."""

    def __init__(self, following):
        self.following = following

    def __iter__(self):
        return self

    def __next__(self):
        item = self.following()
        if item is None:
            raise StopIteration
        return item[0]


class Watcher(kerata.callbacks.Callback):
    """Tells C# after each batch, which may throw what ends the run."""

    def __init__(self, callback):
        super().__init__()
        self.callback, self.epoch = callback, 0

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch = epoch

    def on_train_batch_end(self, batch, logs=None):
        self.callback((self.epoch, batch, None))

    def on_test_batch_end(self, batch, logs=None):
        self.callback((self.epoch, batch, None))

    def on_predict_batch_end(self, batch, logs=None):
        self.callback((self.epoch, batch, None))

    def on_epoch_end(self, epoch, logs=None):
        self.callback((epoch, None, {k: float(v) for k, v in (logs or {}).items()}))
