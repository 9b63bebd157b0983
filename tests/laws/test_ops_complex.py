"""Operations of one complex tensor: what NumPy gives, in the dtype that inference says."""

from __future__ import annotations

from operator import attrgetter

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.reference import COMPLETE

NUMBERS = np.array([[1 + 2j, -3 - 1j, 0.25], [0.5j, -2.0, 1 - 1j]], "complex64")
NAMES = (
    "abs absolute all angle any arccos arccosh arcsin arcsinh arctan arctanh average conj "
    "conjugate copy cos cosh count_nonzero cumprod cumsum diagonal diff exp exp2 expm1 flip imag "
    "isfinite isinf isnan isreal linalg.norm log log10 log1p log2 logical_not mean negative "
    "ones_like prod ravel real reciprocal sign sin sinh sqrt square std sum tan tanh trace "
    "transpose tril var zeros_like"
).split()


@pytest.mark.parametrize("name", COMPLETE)
def test_values_and_dtypes_are_those_of_numpy(name: str) -> None:
    engine = loader.get(name)
    functions = [attrgetter(name)(ops) for name in NAMES]
    with use(engine):
        results = engine.compile(lambda x: [f(x) for f in functions])(engine.tensor(NUMBERS))
        symbols = [infer(f, Symbol(NUMBERS.shape, "complex64")) for f in functions]
        for operation, result, symbol in zip(NAMES, results, symbols):
            found = np.asarray(engine.numpy(result))
            expected = np.asarray(attrgetter(operation)(np)(NUMBERS))
            np.testing.assert_allclose(found, expected, 2e-5, 2e-6, err_msg=operation)
            assert found.dtype.kind == expected.dtype.kind, operation
            assert (symbol.shape, symbol.dtype) == (found.shape, found.dtype.name), operation


def test_factors_of_complex_matrices_have_real_values() -> None:
    with use(loader.get("numpy")):
        for operation in (ops.svd, ops.eigh, ops.moments):
            more = (0,) if operation is ops.moments else ()
            found = operation(NUMBERS[:, :2] @ NUMBERS[:, :2].conj().T, *more)
            symbols = infer(operation, Symbol((2, 2), "complex64"), *more)
            assert [s.dtype for s in symbols] == [x.dtype.name for x in found], operation.__name__
            assert "float32" in [x.dtype.name for x in found]
