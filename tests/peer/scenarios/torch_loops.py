"""Programs that train, differentiate and combine layers by torch's own means, without `fit`."""

from __future__ import annotations

import copy
import io
from typing import Any

import numpy as np

from . import data, dense, fill, on, variants


def _model(k: Any, *middle: Any) -> Any:
    layers = [k.layers.Dense(4, activation="tanh", name="a"), *middle, k.layers.Dense(1, name="b")]
    return fill(k.Sequential([k.Input((2,)), *layers], name="m"))


def _tensors() -> Any:
    import torch

    return [torch.from_numpy(array) for array in data()]


def _arrays(model: Any) -> Any:
    return model.get_weights()


@on("torch")
def gradients_of_torch(k: Any) -> Any:
    """Torch's gradients for an optimizer of the library; forgotten after the call they are of."""
    import torch

    model, squares, losses = _model(k), k.losses.MeanSquaredError(), []
    optimizer, metric = k.optimizers.Adam(0.1), k.metrics.MeanAbsoluteError()
    x, y = _tensors()
    for _ in range(3):
        outputs = model(x)
        loss = squares(y, outputs)
        model.zero_grad()
        loss.backward()
        weights = list(model.trainable_weights)
        with torch.no_grad():
            optimizer.apply([w.value.grad for w in weights], weights)
        metric.update_state(y, outputs)
        losses.append(f"{loss.item():.4f} {loss:.3f}")
    model.compile("sgd", "mse")
    return losses, _arrays(model), metric.result(), model.evaluate(*data(), verbose=0)


@variants(
    on("torch"), zeroed=lambda o, m: o.zero_grad(), module=lambda o, m: m.zero_grad(),
    clipped=lambda o, m: [o.zero_grad(), m], accumulated=lambda o, m: None,
)  # fmt: skip
def torch_optimizer(k: Any, forget: Any) -> Any:
    import torch

    model, norms = _model(k, k.layers.BatchNormalization(name="n")), []
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    x, y = _tensors()
    for _ in range(3):
        loss = torch.nn.functional.mse_loss(model(x, training=True), y)
        forget(optimizer, model)
        loss.backward()
        norms.append(float(torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)))
        optimizer.step()
    model.compile(k.optimizers.SGD(0.1), "mse")
    before = model.predict(x.numpy(), verbose=0)
    model.fit(*data(), epochs=1, batch_size=5, shuffle=False, verbose=0)
    loss = torch.nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return norms, before, _arrays(model), model.predict(x.numpy(), verbose=0)


@on("torch")
def parameters_are_the_weights(k: Any) -> Any:
    import torch

    model = _model(k, k.layers.BatchNormalization(name="n"))
    named = dict(model.named_parameters())
    sizes = sorted(tuple(p.shape) for p in named.values())
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(2.0)
    doubled = _arrays(model)
    for parameter in model.parameters():
        parameter.data.clamp_(-0.5, 0.5)
    weight = model.layers[0].kernel
    weight.assign(np.full((2, 4), 0.25, "float32"))
    same = [p for p in model.parameters() if p is weight.value]
    return (
        sizes, doubled, _arrays(model), len(same), isinstance(weight.value, torch.nn.Parameter),
        [p.requires_grad for p in (model.layers[1].gamma.value, model.layers[1].moving_mean.value)],
        isinstance(model, torch.nn.Module), isinstance(model.layers[0], torch.nn.Module),
        float(same[0].sum()), model(data()[0]).detach().numpy(),
    )  # fmt: skip


@on("torch")
def state_dicts(k: Any) -> Any:
    import torch

    first, second, file = _model(k), _model(k), io.BytesIO()
    second.set_weights([w + 1.0 for w in second.get_weights()])
    torch.save(second.state_dict(), file)
    file.seek(0)
    found = first.load_state_dict(torch.load(file))
    first.train()
    trains = first.training
    first.eval()
    x = data()[0]
    moved = first.to("cpu").to(torch.device("cpu"))
    return (
        _arrays(first),
        str(found),
        moved is first,
        trains,
        first.training,
        first.predict(x, verbose=0),
    )


@variants(
    on("torch"), layer=lambda m: setattr(m.layers[0], "trainable", False),
    parameters=lambda m: [p.requires_grad_(False) for p in m.layers[0].parameters()],
    module=lambda m: m.layers[0].requires_grad_(False),
)  # fmt: skip
def frozen(k: Any, freeze: Any) -> Any:
    import torch

    model = _model(k)
    x, y = _tensors()
    ((model(x) - y) ** 2).mean().backward()
    had = [v.value.grad is not None for v in model.weights]
    model.zero_grad()
    freeze(model)
    optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], 0.5)
    ((model(x) - y) ** 2).mean().backward()
    has = [v.value.grad is not None for v in model.weights]
    optimizer.step()
    return had, has, _arrays(model)


@on("torch")
def inside_of_torch_modules(k: Any) -> Any:
    import torch

    class Net(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = k.layers.Dense(3, activation="tanh", name="f")
            self.second = torch.nn.Linear(3, 1)
            self.first.build((None, 2))

        def forward(self, x: Any) -> Any:
            return self.second(self.first(x))

    x, y = _tensors()
    net = Net()
    mixed = torch.nn.Sequential(net, torch.nn.Tanh())
    fill(net.first)
    with torch.no_grad():
        for parameter in net.second.parameters():
            parameter.fill_(0.3)
    optimizer, losses = torch.optim.SGD(mixed.parameters(), 0.2, momentum=0.9), []
    for _ in range(3):
        optimizer.zero_grad()
        loss = torch.nn.MSELoss()(mixed(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    state = {key: value.clone() for key, value in mixed.state_dict().items()}
    twin = copy.deepcopy(net)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.zero_()
    kept = twin(x).detach()
    mixed.load_state_dict(state)
    mixed.eval().to("cpu")
    return (
        losses, kept, mixed(x).detach(), sum(p.numel() for p in net.parameters()),
        [type(module).__name__ for module in net.children()], net.first.get_weights(), len(state),
    )  # fmt: skip


@on("torch")
def gradients_by_hidden_outputs(k: Any) -> Any:
    """One output by another of the same model, as Grad-CAM takes it: `retain_grad`, and `grad`."""
    import torch

    whole = _model(k)
    model = k.Model(whole.inputs[0], [layer.output for layer in whole.layers])
    hidden, score = model(data()[0])
    hidden.retain_grad()
    (slope,) = torch.autograd.grad(score.sum(), hidden, retain_graph=True)
    score.sum().backward()
    return hidden.is_leaf, slope, hidden.grad, model(data()[0])[0].detach()


@on("torch")
def gradients_by_inputs(k: Any) -> Any:
    """Saliency, an adversarial step, and a penalty of gradients as of WGAN-GP."""
    import torch

    model = _model(k)
    x, y = _tensors()
    x.requires_grad_()
    loss = k.losses.mean_squared_error(y, model(x)).sum()
    (slope,) = torch.autograd.grad(loss, x)
    model(x + 0.1 * slope.sign()).sum().backward()
    model.zero_grad()
    score = model(x)
    (inner,) = torch.autograd.grad(score, x, torch.ones_like(score), create_graph=True)
    penalty = ((inner.norm(2, dim=1) - 1) ** 2).mean()
    penalty.backward()
    by_weights = torch.autograd.grad(model(x).mean(), [v.value for v in model.trainable_variables])
    grads = [v.value.grad for v in model.trainable_weights if v.name == "kernel"]
    return slope, x.grad, inner.detach(), penalty.item(), grads, list(by_weights)


@on("torch")
def generative_adversarial(k: Any) -> Any:
    """Two networks in turn, one loss through both, weights of the critic clipped."""
    import torch

    generator, critic = _model(k), fill(k.Sequential([k.Input((1,)), k.layers.Dense(1)]))
    g_optimizer, d_optimizer = k.optimizers.Adam(0.05), torch.optim.RMSprop(critic.parameters())
    x, y = _tensors()
    seen = []
    for _ in range(2):
        fake = generator(x)
        d_loss = critic(fake.detach()).mean() - critic(y).mean()
        d_optimizer.zero_grad()
        d_loss.backward()
        d_optimizer.step()
        for parameter in critic.parameters():
            parameter.data.clamp_(-0.4, 0.4)
        g_loss = -critic(fake).mean()
        generator.zero_grad()
        g_loss.backward()
        with torch.no_grad():
            weights = generator.trainable_weights
            g_optimizer.apply([v.value.grad for v in weights], weights)
        seen.append([d_loss.item(), g_loss.item()])
    return seen, _arrays(generator), _arrays(critic)


@on("torch")
def accumulated_and_copied(k: Any) -> Any:
    """Gradients of several batches in one step; a target network that follows."""
    import torch

    online, target = _model(k), _model(k)
    x, y = _tensors()
    optimizer = torch.optim.SGD(online.parameters(), lr=0.3)
    for t, v in zip(target.weights, online.weights):
        t.assign(v)
    for rows in (slice(0, 5), slice(5, 10)):
        loss = ((online(x[rows]) - y[rows]) ** 2).mean() / 2
        loss.backward()
    optimizer.step()
    apart = _arrays(target)
    for t, v in zip(target.weights, online.weights):
        t.assign(0.5 * t.value + 0.5 * v.value)
    for t, v in zip(target.weights[:1], online.weights[:1]):
        t.assign(v.value.detach())
    optimizer.step()
    with torch.no_grad():
        best = target(x).argmax(dim=0)
    return apart, _arrays(target), _arrays(online), best


@on("torch")
def torch_code_in_layers(k: Any) -> Any:
    import torch

    class Scaled(k.layers.Layer):
        def __init__(self) -> None:
            super().__init__(name="scaled")
            self.inner = torch.nn.Linear(2, 3)
            self.factor = torch.nn.Parameter(torch.full((3,), 1.5), False)

        def build(self, shape: Any) -> None:
            self.scale = self.add_weight(shape=(3,), initializer="ones", name="scale")

        def call(self, inputs: Any) -> Any:
            hidden = torch.nn.functional.gelu(self.inner(inputs)) * self.scale.value.exp()
            return torch.multiply(hidden, self.scale) * self.factor

    layer = Scaled()
    x, y = _tensors()
    layer(x)
    with torch.no_grad():
        for parameter in layer.inner.module.parameters():
            parameter.fill_(0.3)
    model = k.Sequential([layer, fill(k.layers.Dense(1))])
    model(x)
    model.layers[1].set_weights([np.full((3, 1), 0.5), np.zeros(1)])
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    for _ in range(2):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    model.compile(k.optimizers.SGD(0.1), "mse")
    model.fit(*data(), epochs=1, shuffle=False, verbose=0)
    return sorted(float(p.sum()) for p in layer.parameters()), model(x).detach()


@on("torch")
def pretrained_weights(k: Any) -> Any:
    import torch

    source = torch.nn.Linear(2, 3)
    with torch.no_grad():
        source.weight.copy_(torch.arange(6.0).reshape(3, 2))
        source.bias.fill_(0.5)
    layer = k.layers.Dense(3)
    layer.build((None, 2))
    layer.kernel.assign(source.weight.T)
    layer.bias.assign(source.bias)
    by_data = k.layers.Dense(3)
    by_data.build((None, 2))
    by_data.kernel.value.data.copy_(source.weight.data.T)
    by_data.set_weights([source.weight.detach().numpy().T, source.bias.detach().numpy()])
    x = _tensors()[0]
    out = layer(x)
    return out.detach(), torch.allclose(out, source(x)), torch.equal(out, by_data(x))


@on("torch")
def a_step_in_torch_words(k: Any) -> Any:
    import torch

    class Own(k.Model):
        def __init__(self) -> None:
            super().__init__()
            self.dense = k.layers.Dense(1)

        def call(self, inputs: Any) -> Any:
            return self.dense(inputs)

        def train_step(self, batch: Any) -> Any:
            x, y = batch
            self.zero_grad()
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.parameters(), 0.1)
            weights = list(self.trainable_weights)
            with torch.no_grad():
                self.optimizer.apply([v.value.grad for v in weights], weights)
            return {"loss": loss}

    model = Own()
    model(data()[0])
    fill(model).compile(k.optimizers.SGD(0.5), "mse")
    model.fit(*data(), epochs=2, batch_size=5, shuffle=False, verbose=0)
    return _arrays(model), dense(k).predict(data()[0], verbose=0)


@on("torch")
def hooks_of_torch(k: Any) -> Any:
    """Functions that are called beside a module's `forward`, or change what goes in and out."""
    model, log, (x, y) = _model(k), [], _tensors()
    first, last = model.layers[0], model.layers[-1]
    handles = [
        first.register_forward_pre_hook(lambda _, given: log.append(f"before {len(given)}")),
        first.register_forward_hook(lambda _, given, out: log.append(out)),
        last.register_full_backward_hook(lambda _, ins, outs: log.append(outs[0])),
        model.register_forward_hook(lambda _, given, out: log.append(out)),
    ]
    ((model(x) - y) ** 2).sum().backward()
    gradients = [w.value.grad for w in model.trainable_weights]
    for handle in handles:
        handle.remove()
    doubled = last.register_forward_hook(lambda _, given, out: out * 2)
    changed = model(x)
    doubled.remove()
    found = [changed, model(x), model.forward(x), *log, *gradients]
    return [a if isinstance(a, str) else a.detach().numpy() for a in found]
