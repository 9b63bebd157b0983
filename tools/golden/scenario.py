"""Scenarios of Keras 2.3 that are run in the genuine library, and again in what stands for it.

A scenario is a function of `keras` and a `Run`: it gets its arrays and weights from the run, by the
scenario's own seed, and hands back what it saw by `run.see(label, value)`. `Recording` keeps what
the genuine library showed; `Replay` compares with that. No Python newer than 3.6 here.
"""

import io
import json
import zlib

import numpy as np

SCENARIOS = {}


def register(name, function, backend="theano"):
    if name in SCENARIOS:
        raise ValueError(f"two scenarios are named {name}")
    SCENARIOS[name] = (function, backend)


def scenario(function=None, backend="theano"):
    """Register a function of `(keras, run)` under its name."""
    if function is None:
        return lambda later: scenario(later, backend)
    register(function.__name__, function, backend)
    return function


class Run:
    """The arrays of a scenario, and a place for what it sees."""

    def __init__(self, name):
        self.name = name
        self.random = np.random.RandomState(zlib.crc32(name.encode()) & 0x7FFFFFFF)

    def normal(self, *shape):
        return self.random.randn(*shape).astype("float32")

    def uniform(self, *shape, low=0.1, high=1.0):
        return self.random.uniform(low, high, shape).astype("float32")

    def integers(self, below, *shape):
        return self.random.randint(0, below, shape).astype("int32")

    def one_hot(self, classes, *shape):
        return np.eye(classes, dtype="float32")[self.integers(classes, *shape)]

    def tokens(self, below, samples, length):
        """Integers above zero, each sample with one more zero at its end."""
        found = self.random.randint(1, below, (samples, length)).astype("int32")
        for sample in range(samples):
            found[sample, max(1, length - sample) :] = 0
        return found

    def start(self, model):
        """Weights from the seed, in the order of `get_weights`; what is all ones stays positive."""
        values = []
        for value in model.get_weights():
            low, high = (0.5, 1.5) if value.size and np.all(value == 1) else (-0.5, 0.5)
            values.append(self.random.uniform(low, high, value.shape).astype(value.dtype))
        model.set_weights(values)
        return model

    def weights(self, model, label="weights"):
        """See the weights of a model, in the order of `get_weights`."""
        for number, value in enumerate(model.get_weights()):
            self.see(f"{label}_{number}", value)

    def history(self, history, label="history"):
        """See the epochs and the logs of a training."""
        self.see(label + "_epoch", list(history.epoch))
        logs = {key: [float(v) for v in values] for key, values in history.history.items()}
        self.see(label, logs)

    def see(self, label, value):
        raise NotImplementedError


class Recording(Run):
    """What the genuine library shows: arrays, and all else as JSON."""

    def __init__(self, name):
        super().__init__(name)
        self.arrays, self.facts = {}, {}

    def see(self, label, value):
        if label in self.arrays or label in self.facts:
            raise ValueError(f"{self.name} sees {label} twice")
        if isinstance(value, (np.ndarray, np.generic)) and np.ndim(value):
            self.arrays[label] = np.asarray(value)
        else:
            self.facts[label] = plain(value)


def plain(value):
    """Python's own numbers, lists and dicts."""
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, (np.generic, np.ndarray)):
        return plain(value.tolist())
    return value


class Replay(Run):
    """Compare with what was recorded: the same labels, names, shapes and numbers."""

    def __init__(self, name, arrays, facts, near=1e-5, after=1e-4):
        super().__init__(name)
        self.arrays, self.facts = dict(arrays), dict(facts)
        self.near, self.after = near, after

    def see(self, label, value):
        near = self.after if label.startswith("weights") else self.near
        if label in self.arrays:
            expected = self.arrays.pop(label)
            value = np.asarray(value)
            assert value.shape == expected.shape, f"{label}: {value.shape}, not {expected.shape}"
            np.testing.assert_allclose(value, expected, rtol=near, atol=near, err_msg=label)
            return
        assert label in self.facts, f"{label} was not seen in the genuine library"
        self.same(label, plain(value), self.facts.pop(label), near)

    def same(self, label, value, expected, near):
        if isinstance(expected, float) or isinstance(value, float):
            np.testing.assert_allclose(value, expected, rtol=near, atol=near, err_msg=label)
        elif isinstance(expected, dict):
            assert isinstance(value, dict) and sorted(value) == sorted(expected), (
                f"{label}: {sorted(value)}, not {sorted(expected)}"
            )
            for key, part in expected.items():
                self.same(f"{label}[{key!r}]", value[key], part, near)
        elif isinstance(expected, list):
            assert isinstance(value, list) and len(value) == len(expected), f"{label}: {value}"
            for number, part in enumerate(expected):
                self.same(f"{label}[{number}]", value[number], part, near)
        else:
            assert value == expected, f"{label}: {value!r}, not {expected!r}"

    def finish(self):
        left = sorted([*self.arrays, *self.facts])
        assert not left, f"not seen: {left}"


def read(archive, facts):
    """The recorded scenarios: name to (arrays, facts)."""
    found = {name: ({}, about) for name, about in json.loads(facts).items()}
    with np.load(io.BytesIO(archive)) as data:
        for key in data:
            name, label = key.split("|")
            found[name][0][label] = data[key]
    return found
