"""Looking into a file of weights and changing what is in it."""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from ..files import write_weights
from ..files.faults import FilePath
from ..files.weights import Lazy, described
from . import object_weights
from .opened import opened

Keys = dict[str, Any]  # the weights of one object by key, "0", "1"


class KerasFileEditor:
    """The weights in a file, to be looked at, changed and written again.

    The file is read by the same guarded readers as everywhere, and array by array: a weight is
    read when it is written or compared.

    Args:
        filepath: `.keras`, `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json`.

    Raises:
        ValueError: the file is damaged, unsafe or of another kind.

    >>> import os, tempfile, numpy as np
    >>> path = os.path.join(tempfile.mkdtemp(), "a.weights.h5")
    >>> write_weights(path, {"layers/dense/vars/0": np.ones((3, 2), "float32")})
    >>> editor = KerasFileEditor(path)
    Keras model file '...a.weights.h5'
    >>> editor.rename_object("dense", "output")
    >>> editor.add_weights("output", {"1": np.zeros(2, "float32")})
    >>> editor.summary()
    Weights structure
    └─ layers
       └─ output
          ├─ 0: shape=(3, 2), dtype=float32
          └─ 1: shape=(2,), dtype=float32
    >>> editor.save(path)
    """

    def __init__(self, filepath: FilePath) -> None:
        self.filepath = str(filepath)
        stack = ExitStack()
        found = stack.enter_context(opened(filepath))
        weakref.finalize(self, stack.close)
        if found.kind == "old model":
            raise ValueError(
                f"{filepath} has the layout of Keras before 3, where weights have no paths; "
                "`load_model` it and save it as '.keras'."
            )
        self.config, self.metadata = found.config, dict(found.metadata)
        self._groups = {_object(path): dict(a) for path, a in found.weights.groups.items()}
        self._objects = _by_object(found.weights.lazy())
        print(f"Keras model file '{self.filepath}'")
        if "keras_version" in self.metadata:
            date = self.metadata.get("date_saved", "unknown")
            print(f"Saved with Keras {self.metadata['keras_version']} - date: {date}")

    @property
    def weights_dict(self) -> dict[str, Any]:
        """The structure of the file: objects in objects, weights by key, each read for it."""
        tree: dict[str, Any] = {}
        for path, keys in self._objects.items():
            place = tree
            for name in path.split("/") if path else ():
                place = place.setdefault(name, {})
            place.update({k: v.read() if isinstance(v, Lazy) else v for k, v in keys.items()})
        return tree

    def summary(self) -> None:
        """Print the objects and the shapes and dtypes of their weights."""
        print("Weights structure")
        tree: dict[str, Any] = {}
        for path, keys in self._objects.items():
            place = tree
            for name in path.split("/") if path else ():
                place = place.setdefault(name, {})
            for key, item in described(keys).items():
                place[f"{key}: shape={tuple(item.shape)}, dtype={item.dtype.name}"] = {}
        for line in _drawn(tree):
            print(line)

    def compare(self, reference_model: Any) -> dict[str, Any]:
        """Compare the file with a model, and print what differs.

        Args:
            reference_model: a built model.

        Returns:
            `{"status": "success" or "error", "error_count": …, "match_count": …}`, counting
            objects that only one of them has and weights that differ in shape or are absent.
        """
        print("Running comparison")
        matches, faults = 0, []
        expected = _shapes(_by_object(object_weights.read(reference_model)[0]))
        here = _shapes(self._objects)
        for path in sorted({*expected, *here}):
            if path not in here or path not in expected:
                one, other = ("model", "file") if path in expected else ("file", "model")
                faults.append(f"Object {path or '(itself)'} is in the {one}, not in the {other}.")
                continue
            for key in sorted({*expected[path], *here[path]}):
                given, wanted = here[path].get(key), expected[path].get(key)
                matches += given == wanted
                if given != wanted:
                    faults.append(f"Weight {path}/{key}: file {given}, model {wanted}.")
        for fault in faults:
            print(f"...{fault}")
        if faults:
            print(f"Found {len(faults)} errors: the file does not fit the model")
        else:
            print(f"Comparison successful: {matches} weights match")
        status = "error" if faults else "success"
        return {"status": status, "error_count": len(faults), "match_count": matches}

    def rename_object(self, object_name: str, new_name: str) -> None:
        """Rename an object, and with it all that it contains.

        Args:
            object_name: a name or a path, "dense_2" or "layers/dense_2".
            new_name: a name alone.

        Raises:
            ValueError: there is no such object or more than one, the new name is a path or taken.
        """
        if not new_name or "/" in new_name:
            raise ValueError(f"`new_name` should be a name and not a path; given {new_name!r}.")
        path = self._find(object_name)
        target = "/".join([*path.split("/")[:-1], new_name])
        if target in self._paths():
            raise ValueError(f"There is an object '{target}' in the file already.")
        self._objects = {_moved(p, path, target): keys for p, keys in self._objects.items()}
        self._groups = {_moved(p, path, target): a for p, a in self._groups.items()}

    def delete_object(self, object_name: str) -> None:
        """Delete an object with all that it contains; a name or a path."""
        path = self._find(object_name)
        keep = [p for p in self._objects if not _within(p, path)]
        self._objects = {p: self._objects[p] for p in keep}
        self._groups = {p: a for p, a in self._groups.items() if not _within(p, path)}

    def add_object(self, object_path: str, weights: Mapping[str, Any]) -> None:
        """Add an object.

        Args:
            object_path: where, "layers/dense_2".
            weights: arrays by key, `{"0": kernel, "1": bias}`.

        Raises:
            ValueError: it is there already.
        """
        path = object_path.strip("/")
        if path in self._paths():
            raise ValueError(f"There is an object '{path}' in the file already.")
        self._objects[path] = _checked(weights)

    def add_weights(self, object_name: str, weights: Mapping[str, Any]) -> None:
        """Give an object more weights, or others under the same keys.

        Args:
            object_name: a name or a path.
            weights: arrays by key.
        """
        self._objects.setdefault(self._find(object_name), {}).update(_checked(weights))

    def delete_weight(self, object_name: str, weight_name: str) -> None:
        """Delete one weight of an object.

        Args:
            object_name: a name or a path.
            weight_name: its key, "0".
        """
        path = self._find(object_name)
        if weight_name not in self._objects.get(path, {}):
            keys = ", ".join(self._objects.get(path, {})) or "none"
            raise ValueError(f"'{path}' has no weight '{weight_name}'; it has {keys}.")
        del self._objects[path][weight_name]

    def save(self, filepath: FilePath) -> None:
        """Write the weights as they are now, into the same file or another.

        Args:
            filepath: `.weights.h5`, `.safetensors`, `.weights.npz` or `.weights.json`.
        """
        if Path(filepath).suffix == ".keras":
            raise ValueError(
                "The editor writes weights, '.weights.h5' or another kind of them, not a whole "
                f"model; given '{filepath}'."
            )
        arrays = {
            f"{path}/vars/{key}" if path else f"vars/{key}": value
            for path, keys in self._objects.items()
            for key, value in keys.items()
        }
        groups = {f"{path}/vars" if path else "vars": a for path, a in self._groups.items() if a}
        write_weights(filepath, arrays, groups)

    def resave_weights(self, filepath: FilePath) -> None:
        """The same as `save`."""
        self.save(filepath)

    def _paths(self) -> set[str]:
        """All objects, those too that only contain others."""
        found: set[str] = set()
        for path in self._objects:
            pieces = path.split("/") if path else []
            found |= {"/".join(pieces[: i + 1]) for i in range(len(pieces))}
        return found

    def _find(self, name: str) -> str:
        name = name.strip("/")
        paths = self._paths()
        if name in paths and "/" in name:
            return name
        found = sorted(path for path in paths if path == name or path.endswith(f"/{name}"))
        if len(found) > 1:
            raise ValueError(f"'{name}' is there more than once ({', '.join(found)}); give a path.")
        if not found:
            raise ValueError(f"There is no '{name}' in the file; `summary()` lists what there is.")
        return found[0]


def _by_object(arrays: Mapping[str, Any]) -> dict[str, Keys]:
    """Arrays by the object that they are of and by their key there."""
    found: dict[str, Keys] = {}
    for name, item in arrays.items():
        group, _, key = name.rpartition("/")
        found.setdefault(_object(group), {})[key] = item
    return found


def _shapes(objects: Mapping[str, Keys]) -> dict[str, dict[str, tuple[int, ...]]]:
    return {p: {k: v.shape for k, v in described(keys).items()} for p, keys in objects.items()}


def _object(group: str) -> str:
    """The object of a group of weights: "layers/dense" of "layers/dense/vars"."""
    return "" if group == "vars" else group.removesuffix("/vars")


def _within(path: str, outer: str) -> bool:
    return path == outer or path.startswith(f"{outer}/")


def _moved(path: str, old: str, new: str) -> str:
    return new + path[len(old) :] if _within(path, old) else path


def _checked(weights: Mapping[str, Any]) -> Keys:
    if not isinstance(weights, Mapping):
        raise ValueError(
            "`weights` should be a dict of arrays by key ('0', '1', …); given "
            f"{type(weights).__name__}."
        )
    return dict(described(weights))


def _drawn(tree: Mapping[str, Any], before: str = "") -> list[str]:
    """A tree in lines."""
    lines = []
    for i, (name, inner) in enumerate(tree.items()):
        last = i == len(tree) - 1
        lines.append(f"{before}{'└─' if last else '├─'} {name}")
        lines += _drawn(inner, before + ("   " if last else "│  "))
    return lines
