"""The engine over PyTensor or Theano: training, its state, and what is compiled when."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

if not any(map(importlib.util.find_spec, ("pytensor", "theano"))):
    pytest.skip("neither PyTensor nor Theano is installed", allow_module_level=True)

import kerata as keras
from kerata import layers, ops
from kerata.core.context import use
from kerata.engine.variable import Variable
from kerata.engines import loader
from kerata.engines.theano import functions as theano_functions
from kerata.engines.theano import resident as theano_resident
from kerata.engines.theano.engine import TheanoEngine
from kerata.engines.theano.functions import QUICK, Runner
from kerata.lowering.trace import capture
from kerata.testing import certify

NUMPY = loader.get("numpy")
RNG = np.random.default_rng(0)


@pytest.fixture
def engine(monkeypatch):
    """Operation by operation: what is compiled is told apart by the tests that compile."""
    monkeypatch.setenv("KERATA_THEANO_MODE", QUICK)
    found = TheanoEngine()
    with keras.backend_scope(found):
        yield found


def network():
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            layers.Input((8, 8, 2)),
            layers.Conv2D(4, 3, activation="relu"),
            layers.BatchNormalization(),
            layers.MaxPool2D(2),
            layers.Dropout(0.3),
            layers.Reshape((9, 4)),
            layers.LSTM(6),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model


def fitted(engine):
    x = np.random.default_rng(2).random((40, 8, 8, 2), np.float32)
    y = np.eye(3, dtype="float32")[np.arange(40) % 3]
    with keras.backend_scope(engine):
        model = network()
        history = model.fit(x, y, batch_size=16, epochs=3, shuffle=False, verbose=0).history
        return history["loss"], model.predict(x, verbose=0), model


def test_trains_as_numpy_does(engine):
    losses, predictions, model = fitted(engine)
    expected, theirs, _ = fitted(NUMPY)
    np.testing.assert_allclose(losses, expected, 1e-4)
    np.testing.assert_allclose(predictions, theirs, 1e-3, 1e-4)
    (resident,) = model.make_train_function().residents.values()
    assert len(resident.programs) == 1 and "plain" not in vars(resident)


def test_laws(engine):
    assert [str(finding) for finding in certify(engine) if finding.problem] == []


def counting(cells):
    def step(values, x):
        return [values[0] + x, None], ops.take(values[1], ops.cast(x, "int32"))

    return step


def test_state(engine):
    cells = [Variable(np.float32(1)), Variable(np.arange(3, dtype="float32"))]
    run = engine.resident(counting(cells), cells)
    held = cells[0].value
    assert run(np.float32(2)) == 2 and cells[0].numpy() == 3 and held == 1
    with pytest.raises(IndexError):
        run(np.float32(7))
    assert cells[0].numpy() == 3
    engine.put(cells[0], np.float32(10))
    run(np.float32(1))
    cells[0].assign(cells[0] + 1)
    cells[0].move(NUMPY)
    cells[0].move(engine)
    run(np.float32(1))
    assert cells[0].numpy() == 13


def test_views_go_in(engine):
    """Arrays that are turned, or that may not be written to."""
    cell = Variable(np.zeros((3, 2), "float32"))
    run = engine.resident(lambda values, x: ([values[0] + x], x), [cell])
    x = np.arange(6, dtype="float32").reshape(2, 3).T
    x.flags.writeable = False
    out = run(x)
    np.testing.assert_array_equal(out, x)
    np.testing.assert_array_equal(cell.numpy(), x)
    assert out is not x


def test_what_programs_cannot_hold_is_run_by_numpy(engine):
    cell = Variable(np.ones(3, "float32"), dtype="bfloat16")
    run = engine.resident(lambda values, x: ([values[0] * 2], values[0] + x), [cell])
    out = run(engine.tensor(np.ones(3), "bfloat16"))
    assert engine.dtype(out) == "bfloat16" and cell.numpy().astype("float32").tolist() == [2] * 3
    spectrum = engine.compile(lambda x: engine.fft(x))
    np.testing.assert_allclose(spectrum(np.arange(4.0)), np.fft.fft(np.arange(4.0)))
    sizes = engine.compile(lambda x: engine.nonzero(x))
    assert [len(sizes(np.array(x))[0]) for x in ([0, 1, 1], [1, 0, 0])] == [2, 1]


def test_what_numpy_runs_is_told_once(engine, monkeypatch, capsys):
    monkeypatch.setattr(theano_resident, "_told", set())
    cell = Variable(np.ones((3, 3), "float32"))
    x = np.eye(3, dtype="float32")

    def step(values, x):
        return values, ops.rfft(x)

    for _ in range(2):
        run = engine.resident(step, [cell])
        run(x), run(x)
        engine.compile(ops.rfft)(x)
    told = capsys.readouterr().err
    assert told.count("kerata: NumPy runs a step by operation") == 1 and "'fft'" in told
    engine.compile(lambda x: x if float(ops.sum(x)) > 0 else -x)(x)
    assert "The symbol 'sum' has no value yet" in capsys.readouterr().err
    with pytest.raises(TypeError, match="gcd takes integers"):
        engine.compile(lambda x: ops.gcd(x, 2))(x)
    assert capsys.readouterr().err == ""  # what is wrong is wrong on NumPy as well


# -- what is compiled when ------------------------------------------------------------------------
@pytest.fixture
def made(monkeypatch, tmp_path):
    """The modes of functions as they are made; none is compiled in earnest."""
    modes = []
    function_of = theano_functions.function_of

    def noted(program, mode):
        modes.append(mode)
        return function_of(program, QUICK)

    monkeypatch.delenv("KERATA_THEANO_MODE", raising=False)
    monkeypatch.setattr(theano_functions, "function_of", noted)
    monkeypatch.setattr(theano_functions, "_directory", lambda: tmp_path)
    return modes


def program():
    return capture(lambda x: ops.exp(x) + 1, [((4, 3), "float32")], NUMPY).program


def test_compiled_when_it_pays(made):
    x = np.ones((4, 3), "float32")
    runner = Runner(program())
    runner([x])
    assert made == [QUICK]
    runner.spent = runner.patience
    (out,) = runner([x])
    runner([x])
    assert made == [QUICK, theano_functions.BEST]
    np.testing.assert_allclose(out, np.exp(x) + 1, 1e-6)
    assert Runner(program()).patience == theano_functions.KNOWN  # in the next run


def test_what_cannot_be_compiled_goes_on_as_it_was(made, monkeypatch):
    noted = theano_functions.function_of

    def failing(program, mode):
        if mode != QUICK:
            raise NotImplementedError(mode)
        return noted(program, mode)

    monkeypatch.setattr(theano_functions, "function_of", failing)
    runner, x = Runner(program()), np.ones((4, 3), "float32")
    runner.spent = runner.patience
    for _ in range(2):
        np.testing.assert_allclose(runner([x])[0], np.exp(x) + 1, 1e-6)
    assert not runner.waiting


def test_a_mode_may_be_asked_for(made, monkeypatch):
    monkeypatch.setenv("KERATA_THEANO_MODE", "fast_compile")
    Runner(program())([np.ones((4, 3), "float32")])
    assert made == [QUICK]


def test_long_programs_are_not_compiled_unasked(made, monkeypatch):
    monkeypatch.setattr(theano_functions, "LONGEST", 1)
    Runner(program())([np.ones((4, 3), "float32")])
    assert made == [QUICK]


def test_long_compiling_is_told(made, monkeypatch, capsys):
    monkeypatch.setattr(theano_functions, "QUIET", 0.0)
    noted = theano_functions.function_of
    monkeypatch.setattr(
        theano_functions,
        "function_of",
        lambda p, mode: (theano_functions.time.sleep(0.05), noted(p, mode))[1],
    )
    monkeypatch.setenv("KERATA_THEANO_MODE", QUICK)
    Runner(program())([np.ones((4, 3), "float32")])
    assert "kerata: compiling a step of 2 nodes with " in capsys.readouterr().err


def test_flags_of_the_library_stay(engine):
    from kerata.engines.theano.library import library

    before = library.config.floatX
    engine.compile(lambda x: x * 2)(np.ones(3))
    assert library.config.floatX == before


def test_version_and_use(engine):
    assert engine.version() and engine.package in ("pytensor", "theano")
    with use(engine):
        assert isinstance(ops.add(1.0, 2.0), np.ndarray)
