"""What becomes of indices and classes that are out of range: the table of `docs/differences.md`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers, losses, metrics, ops
from kerata.core.context import current
from kerata.metrics.iou import confusion_matrix
from tests.reference import ENGINES, sampled

X = np.arange(6, dtype="float32").reshape(3, 2)
LARGE, SMALL = (0, 1, 3), (0, 1, -4)  # of three
RAISES = "an IndexError"
Call = Callable[[Any, Any], Any]


def column(i: Any) -> Any:
    return ops.reshape(i, (-1, 1))


# name: (call of X and of indices, indices, result), of which the last may be RAISES.
ROWS: dict[str, tuple[Call, tuple[int, ...], Any]] = {}


def row(name: str, call: Call, *cases: tuple[tuple[int, ...], Any]) -> None:
    """Add a row for each case of indices and the result."""
    for number, (indices, result) in enumerate(cases):
        ROWS[f"{name}-{number}"] = (call, indices, result)


FIRST = [[0, 1], [2, 3], [0, 0]]
row("take", lambda x, i: ops.take(x, i, axis=0), (LARGE, RAISES), (SMALL, RAISES))
row("take flat", lambda x, i: ops.take(x, i), ((0, 6), RAISES), ((0, -7), RAISES))
row(
    "take_along_axis",
    lambda x, i: ops.take_along_axis(x, column(i), axis=1),
    ((0, 1, 2), RAISES),
    ((2, 0, 0), RAISES),
    ((-3, 0, 0), RAISES),
    ((0, 0, -3), RAISES),
)
row("get_item", lambda x, i: ops.get_item(x, i), (LARGE, RAISES), (SMALL, RAISES))
row("get_item two", lambda x, i: ops.get_item(x, (i * 0, i)), ((0, 2), RAISES), ((0, -3), RAISES))


@functools.cache
def embedding(engine):
    return layers.Embedding(3, 2, weights=X)


row(
    "Embedding",
    lambda x, i: embedding(current().root or current())(i),
    (LARGE, RAISES),
    (SMALL, RAISES),
    ((0, -1), [[0, 1], [4, 5]]),
)
row("scatter", lambda x, i: ops.scatter(column(i), x, (3, 2)), (LARGE, FIRST), (SMALL, FIRST))
row(
    "scatter two",
    lambda x, i: ops.scatter(ops.stack([i * 0, i], 1), x[:, 0], (3, 2)),
    ((0, 1, 2), [[0, 2], [0, 0], [0, 0]]),
    ((0, 1, -3), [[0, 2], [0, 0], [0, 0]]),
)
for _how, _left in ((None, [[0, 1], [2, 3], [4, 5]]), ("add", [[0, 2], [4, 6], [4, 5]]),
                    ("max", X), ("min", X), ("mul", [[0, 1], [4, 9], [4, 5]])):  # fmt: skip
    row(
        f"scatter_update {_how}",
        lambda x, i, how=_how: ops.scatter_update(x, column(i), x, reduction=how),
        (LARGE, _left),
        (SMALL, _left),
    )
row(
    "segment_sum",
    lambda x, i: ops.segment_sum(x, i, num_segments=2),
    (LARGE, FIRST[:2]),
    ((0, 1, -1), FIRST[:2]),
)
row(
    "segment_max",
    lambda x, i: ops.segment_max(x, i, num_segments=2),
    (LARGE, FIRST[:2]),
    ((0, 1, -1), FIRST[:2]),
)
row(
    "segment_min",
    lambda x, i: ops.segment_min(x, i, num_segments=2),
    (LARGE, FIRST[:2]),
    ((0, 1, -1), FIRST[:2]),
)
row(
    "segment_prod",
    lambda x, i: ops.segment_prod(x, i, num_segments=2),
    (LARGE, FIRST[:2]),
    ((0, 1, -1), FIRST[:2]),
)
ONES = [[1, 0, 0], [0, 1, 0], [0, 0, 0]]
row("one_hot", lambda x, i: ops.one_hot(i, 3), (LARGE, ONES), (SMALL, ONES))
row("multi_hot", lambda x, i: ops.multi_hot(i, 3), (LARGE, [1, 1, 0]), (SMALL, [1, 1, 0]))
row(
    "CategoryEncoding",
    lambda x, i: layers.CategoryEncoding(3, "count")(i),
    (LARGE, [1, 1, 0]),
    (SMALL, [1, 1, 0]),
)
row(
    "sparse_categorical_crossentropy",
    lambda x, i: ops.sparse_categorical_crossentropy(i, x * 0, from_logits=True),
    ((0, 2, -1), [np.log(2), 0, 0]),
)
row(
    "sparse_categorical_crossentropy of probabilities",
    lambda x, i: ops.sparse_categorical_crossentropy(i, x * 0 + 1),
    ((0, 2, -1), [np.log(2), 0, 0]),
)
row(
    "categorical_generalized_cross_entropy",
    lambda x, i: losses.categorical_generalized_cross_entropy(i, x * 0 + 0.25, q=0.5),
    ((0, 2, -1), [1, 0, 0]),
)
row("in_top_k", lambda x, i: ops.in_top_k(i, x, 2), ((0, 2, -1), [1, 0, 0]))
row(
    "sparse_categorical_accuracy",
    lambda x, i: metrics.sparse_categorical_accuracy(i, -x),
    ((0, 2, -1), [1, 0, 0]),
)
row(
    "sparse_top_k_categorical_accuracy",
    lambda x, i: metrics.sparse_top_k_categorical_accuracy(i, x, k=2),
    ((0, 2, -1), [1, 0, 0]),
)
row(
    "confusion_matrix",
    lambda x, i: confusion_matrix(i, i * 0 + 1, 3),
    (LARGE, [[0, 1, 0], [0, 1, 0], [0, 0, 0]]),
    (SMALL, [[0, 1, 0], [0, 1, 0], [0, 0, 0]]),
)
row("slice", lambda x, i: ops.slice(x, i, (2, 1)), ((2, 5), [[3], [5]]), ((-1, -1), [[0], [2]]))
row(
    "slice_update",
    lambda x, i: ops.slice_update(x, i, x[:2, :1]),
    ((2, 5), [[0, 1], [2, 0], [4, 2]]),
)


def given(indices: tuple[int, ...], dtype: str = "int32") -> Any:
    return np.array(indices, dtype)


@pytest.mark.parametrize(("engine", "name"), sampled(ROWS, 3))
def test_at_once(engine: str, name: str) -> None:
    """Of tensors and of arrays."""
    call, indices, result = ROWS[name]
    with kerata.backend_scope(engine):
        x = ops.convert_to_tensor(X)
        for i in (given(indices), ops.convert_to_tensor(given(indices))):
            if name.startswith("slice_") and isinstance(i, np.ndarray):
                continue
            if result is RAISES:
                with pytest.raises(IndexError):
                    call(x, i)
            else:
                found = ops.convert_to_numpy(call(x, i))
                np.testing.assert_allclose(found, result, rtol=1e-6)


@pytest.mark.parametrize(("engine", "name"), sampled(ROWS, 4))
def test_compiled(engine: str, name: str) -> None:
    """In a compiled function engines say in their words what is out of range; JAX returns NaN."""
    call, indices, result = ROWS[name]
    with kerata.backend_scope(engine):
        embedding(current())  # layers are made outside of compiled functions
        run = current().compile(lambda tensors: call(*tensors))
        tensors = [ops.convert_to_tensor(X), ops.convert_to_tensor(given(indices))]
        if result is not RAISES:
            np.testing.assert_allclose(ops.convert_to_numpy(run(tensors)), result, rtol=1e-6)
        elif engine == "jax":
            assert np.isnan(ops.convert_to_numpy(run(tensors))).any()
        else:
            with pytest.raises(
                Exception, match=r"(?i)ind(ex|ice|ices)\b.* (\w+ bounds|range|not in)"
            ):
                ops.convert_to_numpy(run(tensors))


@pytest.mark.parametrize("engine", ENGINES)
def test_bincount(engine: str) -> None:
    with kerata.backend_scope(engine):
        with pytest.raises(ValueError, match="from 0 on"):
            ops.bincount(given((0, -1)))
        run = current().compile(lambda i: ops.bincount(i, minlength=2))
        found = ops.convert_to_numpy(run(ops.convert_to_tensor(given((0, 1, 1)))))
        assert found.tolist() == [1, 2]
        if engine not in ("numpy", "torch"):  # which have values in compiled functions, too
            wide = ops.convert_to_tensor(np.array([[0, 2, -1], [1, 1, 5]], "int32"))
            assert ops.convert_to_numpy(run(wide)).tolist() == [[1, 0], [0, 2]]


@pytest.mark.parametrize("engine", ENGINES)
def test_small_integers_reach_far(engine: str) -> None:
    with kerata.backend_scope(engine):
        x = ops.convert_to_tensor(np.arange(300, dtype="float32"))
        assert float(ops.take(x, ops.convert_to_tensor(given((-1,), "int8")))[0]) == 299
        wide = ops.reshape(x, (100, 3))
        i = ops.convert_to_tensor(given((99,), "uint8"))
        assert float(ops.get_item(wide, (i, i * 0 + 2))[0]) == 299


@pytest.mark.parametrize("engine", ENGINES)
def test_labels_that_are_no_class_do_not_count(engine: str) -> None:
    with kerata.backend_scope(engine):
        for metric in (metrics.MeanIoU(3), metrics.IoU(3, [0, 1, 2])):
            metric.update_state([0, 1, 255, 2], [0, 1, 1, 2])
            assert float(metric.result()) == pytest.approx(1)
            metric.update_state([0, 1, 2, -1], [0, 7, -3, 0], sample_weight=[1, 1, 1, 1])
            assert float(metric.result()) == pytest.approx(1)
        ignoring = metrics.MeanIoU(3, ignore_class=0)
        ignoring.update_state([0, 1, 255, 2], [1, 1, 1, 2])
        assert float(ignoring.result()) == pytest.approx(1)
