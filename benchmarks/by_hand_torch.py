"""The two networks and their training loop, written by hand on torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from .networks import batches

torch.set_num_threads(1)


def mlp() -> nn.Module:
    """784-128-128-10."""
    return nn.Sequential(
        nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 10)
    )


def cnn() -> nn.Module:
    """The convolutional network of the demo, channels last in memory, which is quickest here."""
    network = nn.Sequential(
        nn.Conv2d(1, 32, 5),
        nn.ReLU(),
        nn.Conv2d(32, 32, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Conv2d(32, 64, 3),
        nn.ReLU(),
        nn.Conv2d(64, 64, 3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(576, 256),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(256, 10),
    )
    return network.to(memory_format=torch.channels_last)


def trainer(
    network: nn.Module, x: Any, y: Any, size: int, channels_last: bool = False
) -> Callable[[int], float]:
    """A function that trains for some epochs and gives the mean loss of the last."""
    optimizer = torch.optim.Adam(network.parameters(), 1e-3, eps=1e-7)
    loss_of = nn.CrossEntropyLoss()

    def run(epochs: int) -> float:
        for epoch in range(epochs):
            total, count = 0.0, 0
            sums = torch.zeros(())
            for images, labels in batches(x, y, size, epoch):
                inputs = torch.from_numpy(images)
                if channels_last:
                    inputs = inputs.permute(0, 3, 1, 2)
                optimizer.zero_grad()
                loss = loss_of(network(inputs), torch.from_numpy(labels).long())
                loss.backward()
                optimizer.step()
                sums += loss.detach()
                count += 1
            total = float(sums)
        return total / count

    return run
