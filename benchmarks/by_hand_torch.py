"""The networks and their training loop, written by hand on torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from .reference_networks import HEADS, WIDTH, WORDS, batches

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


class Last(nn.Module):
    """An LSTM of which the last output alone is used."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        self.lstm = nn.LSTM(width, width, batch_first=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The last output."""
        return self.lstm(x)[0][:, -1]


def lstm() -> nn.Module:
    """An embedding, an LSTM of 128 units and one output."""
    return nn.Sequential(nn.Embedding(WORDS, WIDTH), Last(), nn.Linear(WIDTH, 1), nn.Flatten(0))


class Block(nn.Module):
    """An encoder block; attention without weights given back, which is torch's quick way."""

    def __init__(self, width: int = WIDTH, heads: int = HEADS) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.feed = nn.Sequential(
            nn.Linear(width, 4 * width), nn.ReLU(), nn.Linear(4 * width, width)
        )
        self.first, self.second = nn.LayerNorm(width, 1e-6), nn.LayerNorm(width, 1e-6)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The block's output."""
        x = self.first(x + self.dropout(self.attention(x, x, x, need_weights=False)[0]))
        return self.second(x + self.dropout(self.feed(x)))


class Mean(nn.Module):
    """The mean over words."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The mean."""
        return x.mean(1)


def transformer() -> nn.Module:
    """Two encoder blocks of width 128 with four heads."""
    blocks = (Block(), Block())
    return nn.Sequential(
        nn.Embedding(WORDS, WIDTH), *blocks, Mean(), nn.Linear(WIDTH, 1), nn.Flatten(0)
    )


def trainer(
    network: nn.Module, x: Any, y: Any, size: int, channels_last: bool = False
) -> Callable[[int], float]:
    """A function that trains for some epochs and gives the mean loss of the last."""
    optimizer = torch.optim.Adam(network.parameters(), 1e-3, eps=1e-7)
    classes = y.dtype.kind == "i"
    loss_of = nn.CrossEntropyLoss() if classes else nn.BCEWithLogitsLoss()

    def run(epochs: int) -> float:
        for epoch in range(epochs):
            total, count = 0.0, 0
            sums = torch.zeros(())
            for images, labels in batches(x, y, size, epoch):
                inputs = torch.from_numpy(images)
                if channels_last:
                    inputs = inputs.permute(0, 3, 1, 2)
                optimizer.zero_grad()
                targets = torch.from_numpy(labels)
                loss = loss_of(network(inputs), targets.long() if classes else targets)
                loss.backward()
                optimizer.step()
                sums += loss.detach()
                count += 1
            total = float(sums)
        return total / count

    return run
