"""Run in an old library's environment: `python -m tools.golden.write LIBRARY FOLDER [CASES]`."""

import importlib
import json
import os
import sys
import tempfile

import numpy as np

from . import keras1, layers, models, recurrent, training  # noqa: F401  (they register their cases)
from .case import CASES, as_list, make_inputs, make_targets, randomize
from .custom import custom_objects

MODULES = {
    "keras1": "keras",
    "keras": "keras",
    "tf_keras": "tf_keras",
    "tf1": "tensorflow.keras",
    "keras3": "keras",
}
SUFFIXES = {
    "keras1": ([".h5"], [".weights.h5"]),
    "keras": ([".h5"], [".weights.h5"]),
    "tf1": ([".h5"], [".weights.h5"]),
    "tf_keras": ([".h5", ".keras"], [".old_weights.h5", ".weights.h5"]),
    "keras3": ([".keras", ".h5"], [".weights.h5"]),
}
STEPS = 3


def compile_arguments(keras, case, library):
    own = custom_objects(keras)
    arguments = dict(case.compile)
    path, options = arguments["optimizer"]
    if library not in ("keras1", "keras"):
        options = {{"lr": "learning_rate"}.get(key, key): v for key, v in options.items()}
    found = keras.optimizers
    for part in path.split("."):
        found = getattr(found, part)
    arguments["optimizer"] = found(**options)
    for key in ("loss", "metrics"):
        value = arguments.get(key)
        if isinstance(value, list):
            arguments[key] = [own.get(v, v) if isinstance(v, str) else v for v in value]
        elif isinstance(value, str):
            arguments[key] = own.get(value, value)
    return arguments


def predict(model, inputs):
    return as_list(model.predict_on_batch(inputs if len(inputs) > 1 else inputs[0]))


def losses(model, inputs, targets, count=STEPS):
    """Losses and metrics of some steps on one batch."""
    x = inputs if len(inputs) > 1 else inputs[0]
    y = targets if len(targets) > 1 else targets[0]
    return [[float(v) for v in as_list(model.train_on_batch(x, y))] for _ in range(count)]


def plain_configuration(config):
    """The CuDNN layers within a configuration as those that a CPU computes."""
    if isinstance(config, list):
        return [plain_configuration(part) for part in config]
    if not isinstance(config, dict):
        return config
    config = {key: plain_configuration(part) for key, part in config.items()}
    if str(config.get("class_name")).startswith("CuDNN"):
        config["class_name"] = config["class_name"][len("CuDNN") :]
        config["config"].update(activation="tanh", recurrent_activation="sigmoid")
        if config["class_name"] == "GRU":
            config["config"]["reset_after"] = True
    return config


def stand_in(layer, inputs, initial_state):
    """Outputs of a CuDNN layer's shape: a graph with its operation would not even start here."""
    shape = inputs[:, :, :1] if layer.return_sequences else inputs[:, 0, :1]
    output = shape * np.zeros((1,) * len(shape.shape[1:]) + (layer.units,), "float32")
    return output, initial_state


class Recorder:
    """Writes the files of cases into a folder, and collects what is to be known of them."""

    def __init__(self, library, folder):
        self.library, self.folder = library, folder
        self.keras = importlib.import_module(MODULES[library])
        if self.keras.backend.backend() == "theano":
            importlib.import_module("theano.ifelse")  # old ones use it without
        if library == "tf_keras":  # else it compiles each small step anew
            importlib.import_module("tensorflow").config.run_functions_eagerly(True)
        self.entries = []

    def load(self, case, path, **options):
        own = custom_objects(self.keras)
        custom = {name: own[name] for name in case.custom}
        if "lambda" in case.name and self.library in ("tf_keras", "keras3"):
            options["safe_mode"] = False
        return self.keras.models.load_model(path, custom, **options)

    def about(self, case):
        backend = self.keras.backend
        entry = {
            "case": case.name,
            "library": "tf_keras" if self.library == "tf1" else self.library.rstrip("13"),
            "version": self.keras.__version__,
            "backend": backend.backend(),
            "data_format": case.data_format or "channels_last",
            "floatx": case.floatx,
            "custom_objects": list(case.custom),
        }
        return {key: value for key, value in entry.items() if value}

    def train(self, case, model, inputs, rng):
        """Compile, and take some steps, so that there is an optimizer's state to be saved."""
        model.compile(**compile_arguments(self.keras, case, self.library))
        shapes = [array.shape for array in predict(model, inputs)]
        targets = make_targets(case, model, shapes, rng)
        losses(model, inputs, targets)
        return targets

    def arrays(self, case, model, inputs, targets):
        """What a model with the file's weights gives."""
        if case.inference:
            plain = self.keras.models.model_from_json(
                json.dumps(plain_configuration(json.loads(model.to_json())))
            )
            with tempfile.TemporaryDirectory() as folder:
                model.save_weights(os.path.join(folder, "w.h5"))
                plain.load_weights(os.path.join(folder, "w.h5"))
            model = plain
        data = {"inputs": inputs, "outputs": predict(model, inputs), "targets": targets}
        if case.twice:
            data["again"] = predict(model, inputs)
        return data

    def whole(self, case, model, data, suffix):
        """Save, and ask the genuine loader what the file holds."""
        path = os.path.join(self.folder, case.name + suffix)
        model.save(path)
        entry = dict(self.about(case), file=case.name + suffix, format="model")
        if case.inference:
            return entry
        apart = self.library == "keras3" and suffix == ".h5"  # Keras 3 cannot compile from those
        loaded = self.load(case, path, **({"compile": False} if apart else {}))
        for given, expected in zip(predict(loaded, data["inputs"]), data["outputs"]):
            np.testing.assert_allclose(given, expected, rtol=1e-5, atol=1e-6)
        if case.compile and not apart:
            entry["losses"] = losses(loaded, data["inputs"], data["targets"])
            entry["metrics_names"] = list(loaded.metrics_names)
        return entry

    def only_weights(self, case, model, architecture, suffix):
        name = case.name + suffix
        model.save_weights(os.path.join(self.folder, name))
        with open(os.path.join(self.folder, case.name + ".json"), "w") as file:
            file.write(architecture)
        return dict(self.about(case), file=name, format="weights", architecture=case.name + ".json")

    def write(self, case):
        getattr(self.keras.backend, "clear_session", int)()
        self.keras.backend.set_floatx(case.floatx)
        if case.inference:
            self.keras.layers.CuDNNLSTM._process_batch = stand_in
            self.keras.layers.CuDNNGRU._process_batch = stand_in
        order = case.data_format or ("tf" if self.library == "keras1" else "channels_last")
        name = "set_image_data_format" if len(order) > 2 else "set_image_dim_ordering"
        getattr(self.keras.backend, name)(order)
        rng = case.rng()
        model = case.build(self.keras)
        randomize(model, rng, self.keras.backend)
        inputs = make_inputs(case, model, rng)
        targets = self.train(case, model, inputs, rng) if case.compile else []
        data = self.arrays(case, model, inputs, targets)
        whole, weights = SUFFIXES[self.library]
        new = [self.whole(case, model, data, suffix) for suffix in whole]
        if case.weights:
            text = model.to_json()
            new += [self.only_weights(case, model, text, suffix) for suffix in weights]
        if case.compile:
            data["after"] = self.after(model, data, new)
        flat = {
            f"{kind}_{number}": array
            for kind, group in data.items()
            for number, array in enumerate(group)
        }
        np.savez_compressed(os.path.join(self.folder, case.name + ".npz"), **flat)
        for entry in new:
            self.entries.append(dict(entry, data=case.name + ".npz"))

    def after(self, model, data, entries):
        """Outputs after the same further steps in the model that was never saved."""
        here = losses(model, data["inputs"], data["targets"])
        for entry in entries:
            if not np.allclose(here, entry.get("losses", here), rtol=1e-4, atol=1e-5):
                print(f"case {entry['file']} loses state: {here}, {entry['losses']}")
                entry["losses_unsaved"] = here
        return predict(model, data["inputs"])


def main(library, folder, names):
    recorder = Recorder(library, folder)
    keras = recorder.keras
    version = tuple(int(part) for part in keras.__version__.split("-")[0].split("."))
    backend = os.environ["GOLDEN_BACKEND"]
    for (kind, _), case in CASES.items():
        fits = kind == library.replace("tf1", "tf_keras")
        if library in ("keras1", "keras"):
            place, trained = case.place(library, version)
            fits = fits and version >= case.since and place == backend
            case.compile = case.compile if trained else None
        if fits and (not names or case.name in names):
            try:
                recorder.write(case)
            except Exception as error:
                print(f"case {case.name}: {type(error).__name__}: {str(error)[:300]}")
                if os.environ.get("GOLDEN_RAISE"):
                    raise
    with open(os.path.join(folder, f"{backend}.index"), "w") as file:
        json.dump(recorder.entries, file)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
