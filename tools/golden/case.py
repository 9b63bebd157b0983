"""One model that is built, trained and saved in an old library, and the data that go with it."""

import zlib

import numpy as np

CASES = {}
POSITIVE = ("variance", "running_std", "var:")


class Case:
    """A builder of a model with what it needs: `tags` say in which libraries it can be made."""

    def __init__(self, build, **options):
        self.build = build
        self.name = build.__name__
        self.compile = options.pop("compile", None)
        self.inputs = options.pop("inputs", {})  # by number: "tokens", "padded", "integers"
        self.since = options.pop("since", (1,))
        self.libraries = options.pop("libraries", ("keras", "tf_keras"))
        # TensorFlow 1 is no judge of training: it reads the count of steps before or after adding,
        # and before 1.15 weights may change while gradients are still computed from them.
        self.backend = options.pop("backend", None)
        self.data_format = options.pop("data_format", None)
        self.custom = options.pop("custom", ())
        self.weights = options.pop("weights", False)  # a file of weights too
        self.twice = options.pop("twice", False)  # stateful: predict again
        self.samples = options.pop("samples", 4)
        self.length = options.pop("length", 5)  # of axes that the model leaves open
        self.floatx = options.pop("floatx", "float32")
        self.inference = options.pop("inference", False)  # of layers that need a GPU
        if options:
            raise TypeError(f"case {self.name}: unknown options {sorted(options)}")

    def place(self, library, version):
        """The backend to record on, and whether to train there."""
        racing = library == "keras1" or version < (2, 3)
        if self.backend or not racing:
            backend = self.backend or "tensorflow"
            return backend, not (racing and backend == "tensorflow")
        return ("theano" if self.compile else "tensorflow"), True

    def rng(self):
        return np.random.RandomState(zlib.crc32(self.name.encode()) & 0x7FFFFFFF)


def register(build, name, **options):
    made = Case(build, **options)
    made.name = name
    for library in made.libraries:
        CASES[library, name] = made


def case(**options):
    """Register the function below as a case of its name."""

    def decorate(build):
        register(build, build.__name__, **options)
        return build

    return decorate


def shape_of(tensor):
    shape = getattr(tensor, "_keras_shape", None) or tuple(tensor.shape)
    return tuple(None if s is None else int(s) for s in (getattr(d, "value", d) for d in shape))


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def randomize(model, rng, backend):
    """Weights from the case's own seed: no initializer of any version has a part in them."""
    for variable in model.weights:
        assign = getattr(variable, "assign", None) if hasattr(variable, "path") else None
        value = np.asarray(variable) if assign else backend.get_value(variable)
        if value.dtype.kind == "f":
            name = getattr(variable, "path", None) or variable.name
            low, high = (0.5, 1.5) if any(part in name for part in POSITIVE) else (-0.5, 0.5)
            value = rng.uniform(low, high, value.shape).astype(value.dtype)
            assign(value) if assign else backend.set_value(variable, value)


def make_inputs(case, model, rng):
    arrays = []
    for number, tensor in enumerate(model.inputs):
        shape = shape_of(tensor)
        shape = (shape[0] or case.samples,) + tuple(s or case.length for s in shape[1:])
        kind = case.inputs.get(number, "normal")
        if kind == "integers":
            array = rng.randint(0, 8, shape).astype("int32")
        elif kind == "tokens":
            array = rng.randint(1, 8, shape).astype("int32")
        else:
            array = rng.randn(*shape).astype(case.floatx)
        if kind in ("tokens", "padded"):  # each sample ends one step sooner than the one before
            for sample in range(1, len(array)):
                array[sample, max(1, shape[1] - sample) :] = 0
        arrays.append(array)
    return arrays


def losses_of(case, model):
    """The losses' names, one for each output."""
    loss = case.compile["loss"]
    names = list(getattr(model, "output_names", ["only"]))
    if isinstance(loss, dict):
        return [loss[name] for name in names]
    return list(loss) if isinstance(loss, (list, tuple)) else [loss] * len(names)


def make_targets(case, model, shapes, rng):
    targets = []
    for loss, shape in zip(losses_of(case, model), shapes):
        loss = loss if isinstance(loss, str) else "custom"
        if loss == "sparse_categorical_crossentropy":
            targets.append(rng.randint(0, shape[-1], shape[:-1] + (1,)).astype("float32"))
        elif loss == "categorical_crossentropy":
            targets.append(
                np.eye(shape[-1], dtype="float32")[rng.randint(0, shape[-1], shape[:-1])]
            )
        elif "hinge" in loss:
            targets.append(np.where(rng.rand(*shape) < 0.5, -1.0, 1.0).astype("float32"))
        elif loss == "binary_crossentropy":
            targets.append((rng.rand(*shape) < 0.5).astype("float32"))
        else:
            targets.append(rng.uniform(0.1, 1.0, shape).astype("float32"))
    return targets
