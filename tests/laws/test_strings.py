"""Texts as slices of one array of bytes are the texts, and rows are found by all that they hold."""

from __future__ import annotations

import random

import numpy as np
import pytest

from kerata.layers.preprocessing._strings import Strings
from kerata.layers.preprocessing._vocabulary import Rows, distinct

LENGTHS = (0, 1, 2, 3, 7, 8, 9, 16, 17, 60, 64, 65, 70, 200)


def _texts(letters: str, longest: int = 200) -> list[str]:
    pick = random.Random(0)
    sizes = [size for size in LENGTHS if size <= longest]
    made = ["".join(pick.choices(letters, k=pick.choice(sizes))) for _ in range(500)]
    made += [text[:-1] + "z" for text in made if text] + made[:100]
    return [text.rstrip("\0") for text in made]


@pytest.mark.parametrize(
    ("texts", "kind"),
    [(_texts("ab "), str), (_texts("ab ", 60), str), (_texts("aé\0字😀"), str)]
    + [(_texts("aé\0字😀"), object), (_texts("a\0"), str)],
)
def test_equal_texts_are_found(texts, kind):
    strings = Strings.of(np.array(texts, kind))
    assert strings.tolist() == texts
    once, which = distinct(strings.words())
    different = [texts[i] for i in once]
    assert len(different) == len(set(texts)) and [different[i] for i in which] == texts
    rows = Rows(Strings.of_list(different[::2]).words())
    places = {text: i for i, text in enumerate(different[::2])}
    assert rows.find(strings.words()).tolist() == [places.get(text, -1) for text in texts]


@pytest.mark.parametrize("dtype", ["int8", "int64", "uint64"])
def test_integers_as_they_are_written(dtype):
    limits = np.iinfo(dtype)
    numbers = np.array([limits.min, limits.max, 0, 9, 10, 99, 100], dtype)
    assert Strings.of_integers(numbers).tolist() == [str(n) for n in numbers.tolist()]
