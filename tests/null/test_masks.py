"""Masks beside tensors: remembered while the tensor lives, carried to what stands for it."""

from __future__ import annotations

import gc
import threading

import numpy as np

from kerata.core import masks
from kerata.core.context import ambient


def test_a_mask_lives_as_long_as_its_tensor():
    x, before = np.zeros(3), len(ambient.masks)
    masks.set(x, "mask")
    assert masks.get(x) == "mask" and masks.get(x.copy()) is None
    assert len(ambient.masks) == before + 1
    del x
    gc.collect()
    assert len(ambient.masks) <= before


def test_a_mask_is_forgotten_and_carried():
    x, y = np.zeros(3), np.ones(3)
    masks.set(x, "mask")
    assert masks.carry(x, y) is y and masks.get(y) == "mask"
    masks.set(x, None)
    assert masks.get(x) is None
    assert masks.get(masks.carry(x, y)) == "mask"  # where there is none, none is overwritten


def test_masks_are_the_threads_own():
    x, seen = np.zeros(3), []
    masks.set(x, "mask")
    thread = threading.Thread(target=lambda: seen.append(masks.get(x)))
    thread.start()
    thread.join()
    assert seen == [None]
