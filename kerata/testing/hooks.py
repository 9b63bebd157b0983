"""Laws for the 14 hooks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..core import current, use
from ..engine import Engine, Variable
from ..engine.random.bits import host_bits

Check = Callable[[Any], "str | None"]


def _host(engine: Engine[Any], x: Any) -> Any:
    return np.asarray(engine.numpy(x))


def _near(found: Any, expected: Any, what: str = "value") -> str | None:
    found, expected = np.asarray(found), np.asarray(expected)
    if found.shape == expected.shape and np.allclose(found, expected, rtol=1e-5, atol=1e-6):
        return None
    return f"{what} {found.tolist()}, expected {expected.tolist()}"


def value_and_grad(engine: Engine[Any]) -> str | None:
    """Loss, auxiliary results and gradients; zeros where nothing depends."""
    a, b = np.arange(3, dtype=np.float32), np.ones((2,), np.float32)

    def fn(params: list[Any], scale: Any) -> Any:
        e = current()
        y = e.multiply(e.multiply(params[0], params[0]), scale)
        return e.sum(y, (0,)), {"y": y, "more": [params[1]]}

    run = engine.value_and_grad(fn)
    tensors = [engine.tensor(a), engine.tensor(b)]
    (loss, aux), grads = run(tensors, engine.tensor(np.float32(3)))
    return (
        _near(_host(engine, loss), 15.0, "loss")
        or _near(_host(engine, aux["y"]), 3 * a * a, "aux")
        or _near(_host(engine, aux["more"][0]), b, "aux")
        or _near(_host(engine, grads[0]), 6 * a, "gradient")
        or _near(_host(engine, grads[1]), 0 * b, "gradient without influence")
    )


def stop_gradient(engine: Engine[Any]) -> str | None:
    """Nothing flows through `stop_gradient`."""

    def fn(params: list[Any]) -> Any:
        e = current()
        return e.sum(e.multiply(params[0], e.stop_gradient(params[0])), (0,)), []

    x = np.array([1.0, 2.0], np.float32)
    _, grads = engine.value_and_grad(fn)([engine.tensor(x)])
    return _near(_host(engine, grads[0]), x, "gradient")


def custom_gradient(engine: Engine[Any]) -> str | None:
    """The given gradient is used, and the value is the function's."""

    def fn(a: Any, b: Any) -> Any:
        e = current()
        return e.multiply(a, b), lambda g: (current().multiply(g, g), None)

    def loss(params: list[Any]) -> Any:
        e = current()
        out = engine.custom_gradient(fn)(*params)
        return e.sum(e.multiply(out, e.tensor(np.array([2.0, 3.0], np.float32))), (0,)), out

    x, y = np.array([1.0, 2.0], np.float32), np.array([5.0, 7.0], np.float32)
    (_, out), grads = engine.value_and_grad(loss)([engine.tensor(x), engine.tensor(y)])
    plain = engine.custom_gradient(fn)(engine.tensor(x), engine.tensor(y))
    return (
        _near(_host(engine, out), x * y)
        or _near(_host(engine, plain), x * y, "value without gradient")
        or _near(_host(engine, grads[0]), [4.0, 9.0], "gradient")
        or _near(_host(engine, grads[1]), [0.0, 0.0], "gradient given as None")
    )


def checkpoint(engine: Engine[Any]) -> str | None:
    """The same value and gradient as without."""

    def fn(params: list[Any]) -> Any:
        e = current()
        return e.sum(e.checkpoint(lambda x: e.exp(e.sin(x)))(params[0]), (0,)), []

    x = np.array([0.3, 1.2], np.float32)
    (loss, _), grads = engine.value_and_grad(fn)([engine.tensor(x)])
    value = np.exp(np.sin(x))
    return _near(_host(engine, loss), value.sum()) or _near(
        _host(engine, grads[0]), np.cos(x) * value
    )


def compile(engine: Engine[Any]) -> str | None:
    """A compiled function returns what the function returns, for nested tensors."""

    def fn(x: dict[str, Any], y: Any) -> Any:
        e = current()
        return [e.add(x["a"], y), {"s": e.sum(y, (0,))}]

    x = np.array([1.0, 2.0], np.float32)
    run = engine.compile(fn)
    for _ in range(3):  # engines may trace at the second call
        out = run({"a": engine.tensor(x)}, engine.tensor(2 * x))
    return _near(_host(engine, out[0]), 3 * x) or _near(_host(engine, out[1]["s"]), 6.0)


def rowwise(engine: Engine[Any]) -> str | None:
    """A function of rows gives the same for many, in whatever pieces."""
    run = engine.rowwise(lambda x, y: current().multiply(current().exp(x), y))
    x, y = np.linspace(-1, 1, 3 << 20, dtype=np.float32).reshape(3, -1), np.ones((3, 1), np.float32)
    y[1] = 2
    for _ in range(2):  # engines may compile at the second call
        out = _host(engine, run(engine.tensor(x), engine.tensor(y)))
    same = out.shape == x.shape and np.allclose(out, np.exp(x) * y, rtol=1e-5)
    return None if same else "a row is not what the function makes of it"


def resident(engine: Engine[Any]) -> str | None:
    """A step moves its cells on; `put` sets one."""
    cells = [Variable(np.array([1.0, 2.0], np.float32)), Variable(np.float32(0))]

    def step(values: list[Any], x: Any) -> Any:
        e = current()
        w = e.subtract(values[0], x)
        return [w, e.add(values[1], e.scalar(1.0, "float32"))], {"total": e.sum(w, (0,))}

    run = engine.resident(step, cells)
    for _ in range(3):
        out = run(engine.tensor(np.array([0.5, 1.0], np.float32)))
    engine.put(cells[1], engine.tensor(np.float32(9)))
    return (
        _near(cells[0].numpy(), [-0.5, -1.0])
        or _near(cells[1].numpy(), 9.0, "cell that was put")
        or _near(_host(engine, out["total"]), -1.5, "output")
    )


def cond(engine: Engine[Any]) -> str | None:
    """The branch that the condition names."""
    x = engine.tensor(np.array([1.0, 2.0], np.float32))
    small = engine.less(engine.sum(x, (0,)), engine.tensor(np.float32(5)))
    found = engine.cond(small, lambda: engine.add(x, x), lambda: x)
    other = engine.cond(engine.logical_not(small), lambda: engine.add(x, x), lambda: x)
    return _near(_host(engine, found), [2.0, 4.0]) or _near(_host(engine, other), [1.0, 2.0])


def change_rows(engine: Engine[Any]) -> str | None:
    """Each row by the function of its number, with its row of the operands; one is nobody's."""
    number, factor = np.array([2, 0, 2], np.int32), np.array([[2.0], [3.0], [4.0]], np.float32)
    functions = [
        lambda x, given: current().multiply(x, given),
        lambda x, given: x,
        lambda x, given: current().add(x, given["more"]),
    ]
    x, factors = (engine.tensor(a) for a in (np.ones((3, 2), np.float32), factor))
    found = engine.change_rows(
        engine.tensor(number), functions, x, [factors, None, {"more": factors, "size": 2}]
    )
    return _near(_host(engine, found), [[3.0, 3.0], [3.0, 3.0], [5.0, 5.0]])


def while_loop(engine: Engine[Any]) -> str | None:
    """Runs while the condition holds."""
    one = engine.tensor(np.int32(1))
    found = engine.while_loop(
        lambda i, x: engine.less(i, engine.tensor(np.int32(5))),
        lambda i, x: [engine.add(i, one), engine.add(x, x)],
        [engine.tensor(np.int32(0)), engine.tensor(np.float32(1))],
    )
    return _near(_host(engine, found[0]), 5) or _near(_host(engine, found[1]), 32.0)


def scan(engine: Engine[Any]) -> str | None:
    """Carries and stacks, forwards and backwards, with a gradient."""
    xs = np.arange(1, 7, dtype=np.float32).reshape(3, 2)

    def loss(params: list[Any], reverse: bool) -> Any:
        e = current()

        def step(carry: Any, x: Any) -> Any:
            carry = e.add(e.multiply(carry, params[0]), x)
            return carry, {"y": carry}

        start = e.tensor(np.zeros(2, np.float32))
        last, ys = e.scan(step, start, params[1], reverse=reverse)
        return e.sum(last, (0,)), (last, ys["y"])

    for reverse in (False, True):
        (_, (last, ys)), grads = engine.value_and_grad(lambda p, r=reverse: loss(p, r))(
            [engine.tensor(np.float32(2)), engine.tensor(xs)]
        )
        rows = xs[::-1] if reverse else xs
        states = [rows[0], 2 * rows[0] + rows[1], 4 * rows[0] + 2 * rows[1] + rows[2]]
        expected = np.stack(states[::-1] if reverse else states)
        weights = np.array([[4.0], [2.0], [1.0]]) * np.ones((3, 2))
        problem = (
            _near(_host(engine, last), states[-1], "carry")
            or _near(_host(engine, ys), expected, "stack")
            or _near(_host(engine, grads[1]), weights[::-1] if reverse else weights, "gradient")
            or _near(
                _host(engine, grads[0]), np.sum(4 * rows[0] + rows[1]), "gradient of the factor"
            )
        )
        if problem:
            return f"reverse={reverse}: {problem}"
    return None


def vectorize(engine: Engine[Any]) -> str | None:
    """A function of rows over the leading axis."""
    x = np.arange(6, dtype=np.float32).reshape(3, 2)
    mapped = engine.vectorize(lambda row: engine.sum(engine.multiply(row, row), (0,)))
    found = mapped(engine.tensor(x))
    return _near(_host(engine, found), np.sum(x * x, 1))


def random_bits(engine: Engine[Any]) -> str | None:
    """The same bits as on the host, for any key and count."""
    for key, count in (((0, 0), 7), ((123, 4), 1000), ((2**32 - 1, 2**31), 1)):
        words = engine.random_bits(engine.tensor(np.array(key, np.uint32)), count)
        if engine.dtype(words) != "uint32":
            return f"dtype {engine.dtype(words)}, expected uint32"
        if not np.array_equal(_host(engine, words), host_bits(key, count)):
            return f"other bits for key {key}"
    return None


def all_reduce(engine: Engine[Any]) -> str | None:
    """With one replica the tensor itself."""
    x = np.array([1.0, 2.0], np.float32)
    return _near(_host(engine, engine.all_reduce(engine.tensor(x), "sum")), x)


def device(engine: Engine[Any]) -> str | None:
    """There is a device, and a scope of it works."""
    names = engine.devices()
    if not names or not isinstance(names[0], str):
        return f"devices() returns {names!r}, expected a list of names"
    with engine.device(names[0]):
        engine.tensor([1.0])
    return None


def _in_force(check: Check) -> Check:
    def run(engine: Engine[Any]) -> str | None:
        with use(engine):
            return check(engine)

    return run


HOOKS: dict[str, Check] = {
    f.__name__: _in_force(f)
    for f in (
        value_and_grad, stop_gradient, custom_gradient, checkpoint, compile, resident, rowwise,
        cond, change_rows, while_loop, scan, vectorize, random_bits, all_reduce, device,
    )
}  # fmt: skip
