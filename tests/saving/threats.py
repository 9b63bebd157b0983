"""The holes that loaders of models have had, each as a file that uses it: `shared/threats.md`.

A threat is made in an empty folder, in which `secret.txt` stands for what nobody may read. What it
would do, if it were let, is to touch `owned` there.
"""

from __future__ import annotations

import base64
import marshal
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECRET = "secret.txt"


@dataclass(frozen=True)
class Threat:
    """A malicious file.

    Args:
        row: in the table of threats.
        name: what it is called here.
        kind: "weights" (a file of weights), "model" (a whole model), "built" (one that
            shows only when it is built), "config" (a JSON document of a
            model, which is also put into archives), "archive" (for `get_file`).
        make: writes it into a folder; the result is its path, or the configuration.
        says: what the error must say, a regular expression.
    """

    row: int
    name: str
    kind: str
    make: Callable[[Path], Any]
    says: str

    @property
    def id(self) -> str:
        """For the test's name."""
        return f"{self.row}-{self.name}"


ALL: list[Threat] = []


def threat(row: int, kind: str, says: str) -> Callable[[Any], Any]:
    """Enter the maker of a threat into the table."""

    def enter(make: Callable[[Path], Any]) -> Callable[[Path], Any]:
        ALL.append(Threat(row, make.__name__, kind, make, says))
        return make

    return enter


# Configurations.


def model_config(layer: dict[str, Any]) -> dict[str, Any]:
    """A sequential model of an input and a layer."""
    shape = {"batch_shape": [None, 3], "dtype": "float32", "name": "input"}
    first = {"module": "keras.layers", "class_name": "InputLayer", "config": shape}
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "model", "layers": [{**first, "registered_name": None}, layer]},
        "registered_name": None,
    }


def layer(name: str, module: str = "keras.layers", **config: Any) -> dict[str, Any]:
    """The configuration of a layer."""
    return {
        "module": module,
        "class_name": name,
        "config": {"name": "layer", **config},
        "registered_name": None,
    }


def function(module: str, name: str) -> dict[str, Any]:
    """What a file says of a function."""
    return {
        "module": module,
        "class_name": "function",
        "config": name,
        "registered_name": "function",
    }


def bytecode(folder: Path) -> dict[str, Any]:
    """What Keras writes of a lambda."""
    body = compile(f"lambda x: open({str(folder / 'owned')!r}, 'w')", "", "eval").co_consts[0]
    code = base64.b64encode(marshal.dumps(body)).decode()
    return {
        "class_name": "__lambda__",
        "config": {"code": code, "defaults": None, "closure": None},
    }


@threat(2, "config", "Lambda|lambda|function")
def lambda_with_bytecode(folder: Path) -> Any:
    return model_config(layer("Lambda", function=bytecode(folder), arguments={}))


@threat(19, "config", "Lambda|lambda|function")
def lambda_as_tf_keras_wrote_it(folder: Path) -> Any:
    code = bytecode(folder)["config"]["code"]
    return model_config(
        layer("Lambda", function=[code, None, None], function_type="lambda", arguments={})
    )


@threat(19, "config", "function|activation")
def lambda_as_an_activation(folder: Path) -> Any:
    return model_config(layer("Dense", units=2, activation=bytecode(folder)))


@threat(3, "config", "system|os")
def function_of_any_module(folder: Path) -> Any:
    return model_config(layer("Dense", units=2, activation=function("os", "system")))


@threat(3, "config", "Popen|subprocess")
def class_of_any_module(folder: Path) -> Any:
    return model_config(layer("Popen", "subprocess", args=["touch", str(folder / "owned")]))


@threat(3, "config", "eval|builtins")
def builtin_function(folder: Path) -> Any:
    return model_config(layer("Lambda", function=function("builtins", "eval"), arguments={}))


@threat(4, "config", "get_file")
def get_file_as_a_gadget(folder: Path) -> Any:
    arguments = {"origin": (folder / SECRET).as_uri(), "cache_dir": str(folder)}
    return model_config(
        layer("Lambda", function=function("keras.utils", "get_file"), arguments=arguments)
    )


@threat(4, "config", "load_model")
def load_model_as_a_gadget(folder: Path) -> Any:
    return model_config(
        layer("Lambda", function=function("keras.saving", "load_model"), arguments={})
    )


@threat(5, "config", "enable_unsafe_deserialization|Lambda|lambda")
def safe_mode_switched_off_first(folder: Path) -> Any:
    off = function("keras.config", "enable_unsafe_deserialization")
    config = model_config(layer("Lambda", function=bytecode(folder), arguments={}))
    config["config"]["layers"].insert(1, layer("Lambda", function=off, arguments={}))
    return config


@threat(7, "config", "CSVLogger")
def class_that_is_no_layer(folder: Path) -> Any:
    return model_config(layer("CSVLogger", "keras.callbacks", filename=str(folder / "owned")))


@threat(7, "config", "CSVLogger")
def callback_among_initializers(folder: Path) -> Any:
    callback = layer("CSVLogger", "keras.callbacks", filename=str(folder / "owned"))
    return model_config(layer("Dense", units=2, kernel_initializer=callback))


@threat(8, "config", "TorchModuleWrapper")
def torch_module_in_a_pickle(folder: Path) -> Any:
    module = base64.b64encode(pickle.dumps(Touch(folder))).decode()
    module = {"class_name": "__bytes__", "config": {"value": module}}
    return model_config(layer("TorchModuleWrapper", module=module, lib="torch"))


class Touch:
    """What a pickle can do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> Any:
        return open, (str(self.folder / "owned"), "w")


@threat(9, "config", "vocabulary|Lookup")
def vocabulary_from_a_file(folder: Path) -> Any:
    return model_config(layer("StringLookup", vocabulary=str(folder / SECRET)))


@threat(9, "config", "vocabulary|Lookup")
def vocabulary_from_an_address(folder: Path) -> Any:
    return model_config(layer("IntegerLookup", vocabulary="http://127.0.0.1:9/words"))


@threat(16, "config", "TFSMLayer")
def foreign_saved_model(folder: Path) -> Any:
    return model_config(layer("TFSMLayer", filepath=str(folder), call_endpoint="serve"))


@threat(18, "config", r"\.\.|name")
def layer_name_that_climbs(folder: Path) -> Any:
    found = model_config(layer("Dense", units=2))
    found["config"]["layers"][1]["config"]["name"] = "../../owned"
    return found


@threat(23, "config", "registered_name|Evil")
def another_registered_name(folder: Path) -> Any:
    return model_config({**layer("Dense", units=2), "registered_name": "Custom>Evil"})


def of_kind(*kinds: str) -> Iterator[Threat]:
    """The threats of some kinds."""
    return (threat for threat in ALL if threat.kind in kinds)
