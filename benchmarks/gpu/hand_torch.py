"""The timed networks and their training loop, written by hand on torch."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from ..by_hand_torch import Block, Last, Mean
from .networks import CLASSES, WORDS, Network


def network(net: Network) -> nn.Module:
    """The same layers as kerata's; pictures lie channels last."""
    w = net.width
    if net.kind == "mlp":
        hidden = [layer for _ in range(net.depth) for layer in (nn.Linear(w, w), nn.ReLU())]
        return nn.Sequential(*hidden, nn.Linear(w, CLASSES))
    if net.kind == "cnn":
        return _pictures(net).to(memory_format=torch.channels_last)
    if net.kind == "lstm":
        middle = [Last(w)]
    else:
        middle = [*(Block(w, net.heads) for _ in range(net.depth)), Mean()]
    return nn.Sequential(nn.Embedding(WORDS, w), *middle, nn.Linear(w, 1), nn.Flatten(0))


def _pictures(net: Network) -> nn.Module:
    layers: list[nn.Module] = []
    before = 3
    for filters in net.pictures:
        for channels in (before, filters):
            layers += [nn.Conv2d(channels, filters, 3, padding=1), nn.ReLU()]
        layers += [nn.MaxPool2d(2), nn.Dropout(0.25)]
        before = filters
    flat = before * (net.length // 2**net.depth) ** 2
    layers += [nn.Flatten(), nn.Linear(flat, before), nn.ReLU(), nn.Dropout(0.5)]
    return nn.Sequential(*layers, nn.Linear(before, CLASSES))


def trainer(net: Network, x: Any, y: Any, narrow: bool) -> tuple[Callable[[int], float], int]:
    """A function that trains for some epochs and returns the mean loss of the last, with data and
    weights on the device; the number of parameters.
    """
    place = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    made = network(net).to(place)
    rows, targets = torch.from_numpy(x).to(place), torch.from_numpy(y).to(place)
    rows = rows.permute(0, 3, 1, 2) if net.kind == "cnn" else rows
    targets = targets if net.reads_words else targets.long()
    loss_of = F.binary_cross_entropy_with_logits if net.reads_words else F.cross_entropy
    optimizer = torch.optim.Adam(made.parameters(), 1e-3, eps=1e-7, fused=place.type == "cuda")
    scope = torch.autocast(place.type, torch.bfloat16) if narrow else nullcontext()

    def run(epochs: int) -> float:
        for _ in range(epochs):
            total = torch.zeros((), device=place)
            for chosen in torch.randperm(len(rows), device=place).split(net.batch):
                optimizer.zero_grad()
                with scope:
                    scores = made(rows[chosen])
                    loss = loss_of(scores.float(), targets[chosen])
                loss.backward()
                optimizer.step()
                total += loss.detach()
        return float(total) / net.steps

    named = made.named_parameters()  # torch's LSTM has a second bias
    return run, sum(p.numel() for name, p in named if "bias_hh" not in name)
