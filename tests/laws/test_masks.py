"""What a mask hides changes nothing: NaN and infinity in the padding, values and gradients."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, losses, metrics, ops
from kerata.core import masks, tree
from kerata.core.context import current
from kerata.engine.variable import frame
from kerata.layers.base.call import signature_of
from tests.reference import ENGINES, sampled

STEPS = np.array([[1, 1, 0, 1, 0], [0, 1, 1, 0, 0], [0, 0, 0, 0, 0]], bool)  # a row is emptied
FEWER = np.array([[1, 0, 1, 0], [1, 1, 1, 1], [0, 0, 0, 0]], bool)
PAIRS = STEPS[:, :, None] & FEWER[:, None, :]
SHORT, LONG = (3, 4, 2), (3, 5, 2)

# A name, how a layer is made, shapes of the inputs and their masks, arguments of the call.
ROWS: dict[str, tuple[Any, list[Any], list[Any], dict[str, Any]]] = {}


def row(
    make: Any, shapes: Any = (LONG,), masked: Any = (STEPS,), note: str = "", **call: Any
) -> None:
    """Add a row."""
    name = type(make()).__name__
    ROWS[f"{name}-{note}" if note else name] = (make, list(shapes), list(masked), call)


for _cell in (layers.SimpleRNN, layers.LSTM, layers.GRU):
    row(lambda c=_cell: c(2), mask=STEPS)
    row(lambda c=_cell: c(2, return_sequences=True, go_backwards=True), note="all", mask=STEPS)
    row(lambda c=_cell: c(2, activation="relu", unroll=True), note="relu", mask=STEPS)
row(lambda: layers.GRU(2, reset_after=False), note="before", mask=STEPS)
row(lambda: layers.RNN(layers.LSTMCell(2)), mask=STEPS)
row(lambda: layers.Bidirectional(layers.LSTM(2, return_sequences=True)), mask=STEPS)
row(lambda: layers.Bidirectional(layers.GRU(2)), note="last", mask=STEPS)
row(lambda: layers.TimeDistributed(layers.Dense(2)), mask=STEPS)
row(lambda: layers.TimeDistributed(layers.BatchNormalization()), note="inner", mask=STEPS)
row(lambda: layers.BatchNormalization(momentum=0.5), mask=STEPS)
row(lambda: layers.GlobalAveragePooling1D(), mask=STEPS)
row(lambda: layers.GlobalAveragePooling1D("channels_first"), [(3, 2, 5)],
    [np.repeat(STEPS[:, None], 2, 1)], "first", mask=STEPS)  # fmt: skip
row(lambda: layers.Softmax(), [(3, 5)], mask=STEPS)
row(lambda: layers.Softmax(axis=(1, 2)), [(3, 5, 4)], [PAIRS], "axes", mask=PAIRS)
for _kind in (layers.Attention, layers.AdditiveAttention):
    row(lambda k=_kind: k(use_scale=True), [LONG, SHORT], [STEPS, FEWER], mask=[STEPS, FEWER])
    row(lambda k=_kind: k(), [LONG, LONG], [None, STEPS], "causal",
        mask=[None, STEPS], use_causal_mask=True)  # fmt: skip
row(lambda: layers.Attention(score_mode="concat"), [LONG, SHORT, SHORT], [STEPS, FEWER, FEWER],
    "keys", mask=[STEPS, FEWER])  # fmt: skip
_heads = {"num_heads": 2, "key_dim": 2}
row(lambda: layers.MultiHeadAttention(**_heads), [LONG, SHORT], [STEPS, FEWER],
    query_mask=STEPS, value_mask=FEWER)  # fmt: skip
row(lambda: layers.MultiHeadAttention(**_heads), [LONG, SHORT], [STEPS, FEWER], "pairs",
    attention_mask=PAIRS)  # fmt: skip
row(lambda: layers.MultiHeadAttention(**_heads, dropout=0.5, seed=1), [LONG, LONG], [None, STEPS],
    "causal", value_mask=STEPS, use_causal_mask=True)  # fmt: skip
_grouped = {"head_dim": 2, "num_query_heads": 4, "num_key_value_heads": 2}
row(lambda: layers.GroupQueryAttention(**_grouped), [LONG, SHORT], [STEPS, FEWER],
    query_mask=STEPS, value_mask=FEWER)  # fmt: skip
for _size, _window in ((1, (3,)), (2, (3, 2)), (3, (2, 2, 2))):
    _conv = getattr(layers, f"ConvLSTM{_size}D")
    row(lambda c=_conv: c(2, 2, padding="same"), [(3, 5, *_window, 2)], mask=STEPS)
row(lambda: layers.Pipeline([layers.Rescaling(0.5), layers.LSTM(2)]), mask=STEPS)
row(lambda: layers.Masking(np.inf))


def data(shape: tuple[int, ...], mask: Any, fill: float, seed: int) -> Any:
    """Numbers, with the filling where they are hidden."""
    found = np.random.default_rng(seed).normal(size=shape).astype("float32")
    if mask is not None:
        found[~mask] = fill
    return found


def outcomes(engine: str, name: str, fills: Any, training: bool) -> list[list[Any]]:
    """For each filling: outputs that are to be seen, all gradients, and the state afterwards."""
    make, shapes, hidden, call = ROWS[name]
    with kerata.backend_scope(engine):
        layer = make()
        several = isinstance(layer, layers.Attention)
        if "training" in signature_of(type(layer)).names:
            call = {**call, "training": training}

        def apply(xs: Any) -> Any:
            return layer(list(xs), **call) if several else layer(*xs, **call)

        apply([ops.convert_to_tensor(data(s, None, 0, i)) for i, s in enumerate(shapes)])
        trained, state = layer.trainable_variables, layer.non_trainable_variables
        for i, v in enumerate(layer.variables):
            if "seed" not in v.path:
                v.assign(np.abs(data(v.shape, None, 0, i)) + 0.1)

        def function(params: Any) -> Any:
            values, xs = params[: len(trained)], params[len(trained) :]
            with frame([*trained, *state], [*values, *(v.value for v in state)]) as scope:
                y = apply(xs)
                seen = STEPS if isinstance(layer, layers.Masking) else call.get("mask")
                seen = seen[0] if several else seen
                if seen is not None and tuple(y.shape[:2]) == seen.shape and len(y.shape) == 3:
                    y = ops.hide(y, ops.convert_to_tensor(seen))
                factors = data(tuple(y.shape), None, 0, 9)
                return ops.sum(ops.multiply(y, factors)), [y, *scope.take(state)]

        run = current().compile(current().value_and_grad(function))

        def outcome(fill: float) -> list[Any]:
            arrays = [data(s, m, fill, i) for i, (s, m) in enumerate(zip(shapes, hidden))]
            found = run([*(v.value for v in trained), *map(ops.convert_to_tensor, arrays)])
            return [ops.convert_to_numpy(x) for x in tree.flatten(found) if x is not None]

        return [outcome(fill) for fill in fills]


@pytest.mark.parametrize("training", [False, True], ids=["inference", "training"])
@pytest.mark.parametrize(("engine", "name"), sampled(ROWS, 9))
def test_layers(engine: str, name: str, training: bool) -> None:
    fills = (np.inf, np.inf) if "Masking" in name else (0.5, np.nan, -np.inf)
    wanted, *others = outcomes(engine, name, fills, training)
    for found in others:
        assert len(found) == len(wanted)
        for a, b in zip(found, wanted):
            assert np.isfinite(a).all()
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


def test_every_layer_that_takes_a_mask_has_a_row() -> None:
    kinds = {t for t in vars(layers).values() if inspect.isclass(t) and issubclass(t, layers.Layer)}
    made = {base for make, *_ in ROWS.values() for base in type(make()).__mro__}
    assert {t.__name__ for t in kinds - made if signature_of(t).masks} == {"Lambda"}


# -- what is hidden from one query and seen by another --------------------------------------------
LATE = np.tri(5, dtype=bool)
NEAR = np.abs(np.subtract.outer(np.arange(5), np.arange(5))) < 2
SOME = np.array([[int(x) for x in row] for row in "10010 11001 00000 11111 01010".split()], bool)
FOUR = (2, 2, 5, 3)  # heads of an operation; images of a layer
_causal: dict[str, Any] = {"use_causal_mask": True}
# A name, how a layer (or operation) is made, the inputs' shape, its arguments, who sees whom, and
# along which axis the steps are.
PAIRWISE: dict[str, tuple[Any, tuple[int, ...], dict[str, Any], Any, int]] = {
    "heads-causal": (lambda: layers.MultiHeadAttention(**_heads), (2, 5, 3), _causal, LATE, 1),
    "heads-scores": (lambda: layers.MultiHeadAttention(**_heads, dropout=0.5), (2, 5, 3), _causal,
                     LATE, 1),
    "heads-window": (lambda: layers.MultiHeadAttention(**_heads, sliding_window=2), (2, 5, 3), {},
                     NEAR, 1),
    "heads-pairs": (lambda: layers.MultiHeadAttention(**_heads), (2, 5, 3),
                    {"attention_mask": SOME[None]}, SOME, 1),
    "heads-gate": (lambda: layers.MultiHeadAttention(**_heads, use_gate=True), (2, 5, 3),
                   {"attention_mask": SOME[None]}, SOME, 1),
    "grouped": (lambda: layers.GroupQueryAttention(**_grouped), (2, 5, 3), _causal, LATE, 1),
    "images-rows": (lambda: layers.MultiHeadAttention(**_heads, attention_axes=2), FOUR,
                    {"attention_mask": SOME[None]}, SOME, 2),
    "images-columns": (lambda: layers.MultiHeadAttention(**_heads, attention_axes=1), (2, 5, 2, 3),
                       _causal, LATE, 1),
    "images-whole": (lambda: layers.MultiHeadAttention(**_heads), (2, 1, 5, 3),
                     {"attention_mask": SOME[None, None, :, None]}, SOME, 2),
    "dot": (layers.Attention, (2, 5, 3), _causal, LATE, 1),
    "concat": (lambda: layers.Attention(score_mode="concat"), (2, 5, 3), _causal, LATE, 1),
    "additive": (layers.AdditiveAttention, (2, 5, 3), _causal, LATE, 1),
    "op-causal": (lambda: ops.dot_product_attention, (2, 5, 2, 3), {"is_causal": True}, LATE, 1),
    "op-pairs": (lambda: ops.dot_product_attention, (2, 5, 2, 3), {"mask": SOME[None, None]}, SOME,
                 1),
    "op-both": (lambda: ops.dot_product_attention, (2, 5, 2, 3),
                {"mask": SOME[None, None], "is_causal": True}, SOME & LATE, 1),
    "op-capped": (lambda: ops.dot_product_attention, (2, 5, 2, 3),
                  {"is_causal": True, "attn_logits_soft_cap": 2.0}, LATE, 1),
}  # fmt: skip


@pytest.mark.parametrize(("engine", "name"), sampled(PAIRWISE, 16))
def test_pairs(engine: str, name: str) -> None:
    """Step 3 is NaN or infinite: who does not see it keeps its result, and what led to it its
    gradient; who sees it gets NaN.
    """
    make, shape, call, allowed, axis = PAIRWISE[name]
    sees = allowed[:, 3].copy()
    sees[3] = allowed[3].any()
    with kerata.backend_scope(engine):
        layer = make()

        def apply(x: Any) -> Any:
            if isinstance(layer, layers.Attention):
                return layer([x, x], **call)
            several = (x, x, x) if name.startswith("op") else (x, x)
            return layer(*several, **call)

        apply(ops.convert_to_tensor(data(shape, None, 0, 1)))
        weights = [] if name.startswith("op") else layer.trainable_variables

        def function(params: Any) -> Any:
            with frame(weights, params[:-1]):
                y = apply(params[-1])
                hidden = sees.reshape([5 if i == axis else 1 for i in range(len(shape))])
                z = ops.where(hidden, 0.0, y)
                return ops.sum(ops.multiply(z, data(shape, None, 0, 2))), [y]

        run = current().compile(current().value_and_grad(function))

        def outcome(fill: float) -> list[Any]:
            x = data(shape, None, 0, 1)
            np.moveaxis(x, axis, 0)[3] = fill
            found = run([*(v.value for v in weights), ops.convert_to_tensor(x)])
            value, gradients = tree.map_structure(ops.convert_to_numpy, found)
            y = np.moveaxis(value[1][0], axis, 0)
            return [value[0], *gradients, y[~sees], y[sees]]

        wanted = outcome(0.5)
        for fill in (np.nan, np.inf, -np.inf):
            *found, poisoned = outcome(fill)
            for a, b in zip(found, wanted):
                np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
            assert np.isnan(poisoned).all()


# -- emptied rows, and masks that do not fit ------------------------------------------------------
EMPTY = np.zeros((1, 2), bool)


@pytest.mark.parametrize("engine", ENGINES)
def test_emptied_rows_are_zeros(engine: str) -> None:
    x = np.arange(6, dtype="float32").reshape(1, 2, 3)
    with kerata.backend_scope(engine):
        heads = layers.MultiHeadAttention(1, 2, use_bias=False)
        found = [
            layers.Softmax()(x[0], mask=np.zeros((2, 3), bool)),
            *layers.Attention()([x, x], mask=[None, EMPTY], return_attention_scores=True),
            *layers.AdditiveAttention()([x, x], mask=[None, EMPTY], return_attention_scores=True),
            *heads(x, x, value_mask=EMPTY, return_attention_scores=True),
            heads(x, x, value_mask=EMPTY),
            ops.dot_product_attention(x[None], x[None], x[None], mask=np.zeros((1, 1, 1, 1), bool)),
            layers.GlobalAveragePooling1D()(x, mask=EMPTY),
        ]
        for y in found:
            np.testing.assert_array_equal(ops.convert_to_numpy(y), 0)


@pytest.mark.parametrize("make", [
    lambda: layers.TimeDistributed(layers.Dense(2)), lambda: layers.LSTM(2),
    lambda: layers.Bidirectional(layers.GRU(2)), lambda: layers.RNN(layers.GRUCell(2)),
    lambda: layers.BatchNormalization(), lambda: layers.GlobalAveragePooling1D(),
])  # fmt: skip
def test_a_mask_of_other_steps_is_an_error_that_names_both(make: Any) -> None:
    for mask in (STEPS[:, :4], STEPS[:2]):
        with pytest.raises(ValueError, match=rf"\({len(mask)}, {mask.shape[1]}\).*\(3, 5, 2\)"):
            make()(np.ones((3, 5, 2), "float32"), mask=mask)


@pytest.mark.parametrize("kind", [layers.Attention, layers.MultiHeadAttention])
def test_a_mask_of_other_steps_is_an_error_of_attention(kind: Any) -> None:
    x = np.ones((3, 5, 2), "float32")
    with pytest.raises(ValueError, match=r"\(3, 4\).*\(3, 5, 2\)"):
        if kind is layers.Attention:
            kind()([x, x], mask=[None, FEWER])
        else:
            kind(1, 2)(x, x, value_mask=FEWER)


# -- conditions -----------------------------------------------------------------------------------
@pytest.mark.parametrize("engine", ENGINES)
def test_conditions_select(engine: str) -> None:
    with kerata.backend_scope(engine):
        x = ops.convert_to_tensor(np.array([-np.inf, 0.5, 2, np.inf, np.nan], "float32"))
        found = [
            layers.ReLU(threshold=1.0)(x),
            layers.ReLU(threshold=1.0, max_value=6.0)(x),
            ops.relu6(x),
            ops.hard_shrink(x),
            ops.soft_shrink(x),
        ]
        wanted = [
            [0, 0, 2, np.inf, np.nan], [0, 0, 2, 6, np.nan],
            [0, 0.5, 2, 6, np.nan],
            [-np.inf, 0, 2, np.inf, np.nan], [-np.inf, 0, 1.5, np.inf, np.nan],
        ]  # fmt: skip
        for a, b in zip(found, wanted):
            np.testing.assert_array_equal(ops.convert_to_numpy(a), np.array(b, "float32"))


# -- losses and metrics ---------------------------------------------------------------------------
LOSSES = {k.__name__: k for k in losses.TABLE.values() if inspect.isclass(k)}
METRICS = {k.__name__: k for k in metrics.TABLE.values()
           if inspect.isclass(k) and issubclass(k, metrics.MeanMetricWrapper)}  # fmt: skip
SUMMED = {"CTC", "Dice", "Tversky", "Circle"}  # one value for more than a step


def targets(name: str, fill: float) -> tuple[Any, Any, Any]:
    """Targets and predictions of three sequences, and their mask."""
    g = np.random.default_rng(3)
    y_pred = g.uniform(0.1, 0.9, (3, 5, 4)).astype("float32")
    y_true = g.uniform(0.1, 0.9, (3, 5, 4)).astype("float32")
    if "Sparse" in name or "Generalized" in name:
        y_true = g.integers(0, 4, (3, 5)).astype("int32")
        y_true[~STEPS] = -1
    else:
        y_true[~STEPS] = fill
    y_pred[~STEPS] = fill
    return y_true, y_pred, STEPS


@pytest.mark.parametrize(("engine", "name"), sampled(sorted(set(LOSSES) - SUMMED), 9))
def test_losses(engine: str, name: str) -> None:
    found = []
    with kerata.backend_scope(engine):
        loss = LOSSES[name]()
        for fill in (0.5, np.nan, np.inf):
            y_true, y_pred, mask = targets(name, fill)

            def function(x: Any, y_true: Any = y_true, mask: Any = mask) -> Any:
                masks.set(x[0], ops.convert_to_tensor(mask))
                return loss(ops.convert_to_tensor(y_true), x[0]), []

            run = current().compile(current().value_and_grad(function))
            (value, _), (gradient,) = run([ops.convert_to_tensor(y_pred)])
            found.append([float(value), ops.convert_to_numpy(gradient)])
        for value, gradient in found:
            np.testing.assert_allclose(value, found[0][0], rtol=1e-6)
            np.testing.assert_allclose(gradient, found[0][1], rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize(("engine", "name"), sampled(sorted(METRICS), 9))
def test_metrics(engine: str, name: str) -> None:
    found = []
    with kerata.backend_scope(engine):
        for fill in (0.5, np.nan, np.inf):
            y_true, y_pred, mask = targets(name, fill)
            more = {"fn": losses.mean_squared_error} if name == "MeanMetricWrapper" else {}
            metric = METRICS[name](**more)
            y_pred = ops.convert_to_tensor(y_pred)
            masks.set(y_pred, ops.convert_to_tensor(mask))
            metric.update_state(ops.convert_to_tensor(y_true), y_pred)
            found.append(float(metric.result()))
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found, found[0], rtol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", sorted(SUMMED))
def test_a_mask_of_more_axes_than_the_values_is_passed_over(engine: str, name: str) -> None:
    """As of a loss for a sequence behind layers that mask steps."""
    g = np.random.default_rng(0)
    y_pred = g.uniform(0.1, 0.9, (3, 5, 4)).astype("float32")
    y_true = g.integers(1, 4, (3, 2)) if name == "CTC" else (y_pred > 0.5).astype("float32")
    if name == "Circle":
        y_pred, y_true = y_pred[:, 0], np.array([0, 1, 1])
    with kerata.backend_scope(engine):
        loss, x = LOSSES[name](), ops.convert_to_tensor(y_pred)
        wanted = float(loss(y_true, x))
        masks.set(x, ops.ones(x.shape, "bool") if name == "Circle" else STEPS)
        assert float(loss(y_true, x)) == pytest.approx(wanted, rel=1e-6)
        per_sequence = losses.LossFunctionWrapper(lambda a, b: ops.mean((a - b) ** 2, axis=(1, 2)))
        x = ops.convert_to_tensor(np.ones((3, 5, 2), "float32"))
        masks.set(x, ops.convert_to_tensor(STEPS))
        assert float(per_sequence(np.zeros((3, 5, 2)), x)) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_ignored_classes_hide_predictions(engine: str) -> None:
    with kerata.backend_scope(engine):
        loss = losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1)

        def function(x: Any) -> Any:
            return loss(np.array([1, -1]), x[0]), []

        run = current().compile(current().value_and_grad(function))
        x = ops.convert_to_tensor(np.array([[0, 0], [np.nan, np.inf]], "float32"))
        (value, _), (gradient,) = run([x])
        assert float(value) == pytest.approx(np.log(2))
        wanted = [[0.5, -0.5], [0, 0]]
        np.testing.assert_allclose(ops.convert_to_numpy(gradient), wanted, rtol=1e-6)
