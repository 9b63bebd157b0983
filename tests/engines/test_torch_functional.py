"""`torch.func` and `torch.export` on models: other tensors stand in for their parameters."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import kerata  # noqa: E402
from kerata import layers  # noqa: E402

X = torch.linspace(-1.0, 1.0, 12).reshape(4, 3)


@pytest.fixture
def model() -> Any:
    with kerata.backend_scope("torch"):
        yield kerata.Sequential([
            layers.Input((3,)), layers.Dense(4, activation="tanh"), layers.BatchNormalization(),
            layers.Dense(2),
        ])  # fmt: skip


def loss(model: Any, values: Any, x: Any) -> Any:
    return torch.func.functional_call(model, values, (x,)).pow(2).sum()


def test_values_in_place_of_parameters(model: Any) -> None:
    before = model(X).detach()
    values = {name: torch.zeros_like(p) for name, p in model.named_parameters()}
    assert not torch.func.functional_call(model, values, (X,)).any()
    assert torch.equal(model(X).detach(), before)


def test_gradients_are_those_of_backward(model: Any) -> None:
    model(X).pow(2).sum().backward()
    found = torch.func.grad(lambda p: loss(model, p, X))(dict(model.named_parameters()))
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            np.testing.assert_allclose(found[name].detach(), parameter.grad, rtol=1e-5, atol=1e-6)


def test_gradients_of_each_sample(model: Any) -> None:
    values = {name: p.detach() for name, p in model.named_parameters()}
    gradient = torch.func.grad(lambda p, row: loss(model, p, row[None]))
    each = torch.func.vmap(gradient, in_dims=(None, 0))(values, X)
    whole = torch.func.grad(lambda p: loss(model, p, X))(values)
    for name, found in each.items():
        np.testing.assert_allclose(found.sum(0), whole[name], rtol=1e-4, atol=1e-5)


def test_several_models_at_once(model: Any) -> None:
    models = [model, kerata.models.clone_model(model)]
    values, _ = torch.func.stack_module_state(models)
    call = lambda p, x: torch.func.functional_call(model, p, (x,))
    found = torch.func.vmap(call, in_dims=(0, None))(values, X)
    for one, y in zip(models, found):
        np.testing.assert_allclose(y.detach(), one(X).detach(), rtol=1e-5, atol=1e-6)


def test_gradients_through_a_step(model: Any) -> None:
    """As meta-learning takes them: those of the second loss reach the parameters."""
    fast = {name: p for name, p in model.named_parameters() if p.requires_grad}
    first = torch.autograd.grad(loss(model, fast, X), [*fast.values()], create_graph=True)
    stepped = {name: p - 0.1 * g for (name, p), g in zip(fast.items(), first)}
    loss(model, stepped, X).backward()
    assert all(p.grad is not None and p.grad.any() for p in fast.values())


def test_exported_by_torch(model: Any) -> None:
    program = torch.export.export(model.eval(), (X,)).module()
    np.testing.assert_allclose(program(X).detach(), model(X).detach(), rtol=1e-5, atol=1e-6)
