"""`make demo` in short: one epoch of it on NumPy writes everything and learns something."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from safetensors.numpy import load_file

pytest.importorskip("matplotlib")
DEMO = Path(__file__).resolve().parents[2] / "examples" / "digits.py"
FILES = {"history.png", "predictions.png", "confusion.png", "digits.safetensors"}


def test_demo(tmp_path):
    command = [sys.executable, str(DEMO), "--engine", "numpy", "--epochs", "1", "--out", "out"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    assert (
        sum(array.size for array in load_file(tmp_path / "out/digits.safetensors").values()) > 2e5
    )
    for text in ("Total params: 232,170", "engine      numpy", "ms per step of 32 images"):
        assert text in done.stdout
    accuracy = float(re.search(r"accuracy    ([\d.]+)%", done.stdout)[1])
    assert accuracy > 50


def test_network_is_the_one_of_the_plan():
    """Word for word."""
    words = """
model = Sequential()
model.add(Conv2D(filters=32, kernel_size=(5,5), activation='relu', input_shape=x_train.shape[1:]))
model.add(Conv2D(filters=32, kernel_size=(5,5), activation='relu'))
model.add(MaxPool2D(pool_size=(2, 2)))
model.add(Dropout(rate=0.25))
model.add(Conv2D(filters=64, kernel_size=(3, 3), activation='relu'))
model.add(Conv2D(filters=64, kernel_size=(3, 3), activation='relu'))
model.add(MaxPool2D(pool_size=(2, 2)))
model.add(Dropout(rate=0.25))
model.add(Flatten())
model.add(Dense(256, activation='relu'))
model.add(Dropout(rate=0.5))
model.add(Dense(10, activation='softmax'))
"""
    assert words in DEMO.read_text(encoding="utf-8")
