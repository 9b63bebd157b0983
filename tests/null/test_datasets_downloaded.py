"""Data sets from a mirror on this machine, with contents like theirs."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import struct
import tarfile

import numpy as np
import pytest

from kerata import config
from kerata.datasets import (
    boston_housing,
    california_housing,
    cifar10,
    cifar100,
    fashion_mnist,
    imdb,
    reuters,
)

RANDOM = np.random.default_rng(0)


@pytest.fixture
def mirror(server, monkeypatch, tmp_path):
    """Offers a file under a name, whose hash a module then expects; the cache is empty."""
    monkeypatch.setenv("KERATA_HOME", str(tmp_path))
    monkeypatch.setenv("KERATA_DATASETS_URL", server.url)

    def offer(name, content, module, constant):
        server.files[f"/{name}"] = content
        kind = "md5" if "MD5" in constant else "sha256"
        monkeypatch.setattr(module, constant, hashlib.new(kind, content).hexdigest())
        return server

    return offer


def npz(**arrays):
    sink = io.BytesIO()
    np.savez_compressed(sink, **arrays)
    return sink.getvalue()


def tar(**files):
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w:gz") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name.replace("__", "/") + ".bin")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return sink.getvalue()


def lists(rows):
    found = np.empty(len(rows), object)
    found[:] = rows
    return found


@pytest.mark.parametrize("module", [boston_housing, california_housing])
def test_housing(mirror, module):
    name = module.__name__.rpartition(".")[2] + ".npz"
    x, y = np.arange(800.0)[:, None] * np.ones(3), np.arange(800.0)
    server = mirror(name, npz(x=x, y=y), module, "SHA256")
    (x_train, y_train), (x_test, y_test) = module.load_data(test_split=0.25, seed=5)
    order = np.random.RandomState(5).permutation(800)
    assert y_train.tolist() == order[:600].tolist() and y_test.tolist() == order[600:].tolist()
    assert np.array_equal(x_train[:, 2], y_train) and np.array_equal(x_test[:, 0], y_test)
    if module is california_housing:
        (_, first), (_, second) = module.load_data("small")
        assert sorted([*first, *second]) == list(range(600))
        with pytest.raises(ValueError, match="'large', 'small'"):
            module.load_data("tiny")
    with pytest.raises(ValueError, match="test_split"):
        module.load_data(test_split=1.5)
    assert server.asked == [f"/{name}"]


def test_fashion(mirror, server, monkeypatch):
    arrays = {}
    for name in fashion_mnist.FILES:
        shape = (5, 28, 28) if "images" in name else (5,)
        arrays[name] = RANDOM.integers(0, 255, shape).astype("uint8")
        head = struct.pack(f">I{len(shape)}I", 0x800 + len(shape), *shape)
        content = gzip.compress(head + arrays[name].tobytes())
        server.files[f"/{name}"] = content
        monkeypatch.setitem(fashion_mnist.FILES, name, hashlib.md5(content).hexdigest())
    found = [x for pair in fashion_mnist.load_data() for x in pair]
    assert all(np.array_equal(a, b) for a, b in zip(found, arrays.values()))
    name = next(iter(arrays))
    for wrong, match in ((b"abcdefgh", "no idx file"), (head + b"123", "has 3 bytes")):
        content = gzip.compress(wrong)
        server.files[f"/{name}"] = content
        monkeypatch.setitem(fashion_mnist.FILES, name, hashlib.md5(content).hexdigest())
        with pytest.raises(ValueError, match=match):
            fashion_mnist.load_data()


def test_cifar10(mirror):
    rows = {i: RANDOM.integers(0, 255, (2, 3073)).astype("uint8") for i in range(6)}
    files = {f"cifar-10-batches-bin__data_batch_{i}": rows[i].tobytes() for i in range(1, 6)}
    content = tar(**files, **{"cifar-10-batches-bin__test_batch": rows[0].tobytes()})
    mirror("cifar-10-binary.tar.gz", content, cifar10, "MD5")
    (x_train, y_train), (x_test, y_test) = cifar10.load_data()
    assert (x_train.shape, y_train.shape, x_test.shape) == (
        (10, 32, 32, 3),
        (10, 1),
        (2, 32, 32, 3),
    )
    assert y_train[2:4].tolist() == rows[2][:, :1].tolist()
    assert x_test[1, 3, 4].tolist() == rows[0][1, 1:].reshape(3, 32, 32)[:, 3, 4].tolist()
    try:
        config.set_image_data_format("channels_first")
        assert np.array_equal(cifar10.load_data()[1][0], x_test.transpose(0, 3, 1, 2))
    finally:
        config.set_image_data_format("channels_last")


def test_cifar100(mirror):
    rows = RANDOM.integers(0, 100, (3, 3074)).astype("uint8")
    content = tar(**{"cifar-100-binary__train": rows.tobytes(),
                     "cifar-100-binary__test": rows[:1].tobytes()})  # fmt: skip
    mirror("cifar-100-binary.tar.gz", content, cifar100, "MD5")
    assert cifar100.load_data()[0][1].tolist() == rows[:, 1:2].tolist()
    assert cifar100.load_data("coarse")[1][1].tolist() == rows[:1, :1].tolist()
    with pytest.raises(ValueError, match="'fine', 'coarse'"):
        cifar100.load_data("middle")
    mirror("cifar-100-binary.tar.gz", tar(**{"cifar-100-binary__train": b"12"}), cifar100, "MD5")
    with pytest.raises(ValueError, match="no records of 3074"):
        cifar100.load_data()


TEXTS = [[1, 5, 90000], [7], [5, 6, 300, 5], [8, 9]]


@pytest.mark.parametrize(
    "options, texts",
    [
        ({}, [[1, 4, 8, 90003], [1, 10], [1, 8, 9, 303, 8], [1, 11, 12]]),
        ({"num_words": 10}, [[1, 4, 8, 2], [1, 2], [1, 8, 9, 2, 8], [1, 2, 2]]),
        ({"num_words": 10, "oov_char": None}, [[1, 4, 8], [1], [1, 8, 9, 8], [1]]),
        ({"skip_top": 9, "start_char": None}, [[2, 2, 90003], [10], [2, 9, 303, 2], [11, 12]]),
        ({"index_from": 0, "maxlen": 4}, [[1, 7], [1, 8, 9]]),
    ],
)
def test_texts(mirror, options, texts):
    """The texts in the order of the seed, each as the options say (Keras gives the same)."""
    y = np.arange(4)
    mirror("reuters.npz", npz(x=lists(TEXTS), y=y), reuters, "SHA256")
    mirror("imdb.npz", npz(x_train=lists(TEXTS), y_train=y, x_test=lists(TEXTS[:2]), y_test=y[:2]),
           imdb, "SHA256")  # fmt: skip
    (x, labels), rest = reuters.load_data(test_split=0.0, seed=3, **options)
    order = np.random.RandomState(3).permutation(4).tolist()
    number = [0, 1, 2, 3] if "maxlen" not in options else [1, 3]
    assert labels.tolist() == [i for i in order if i in number] and not len(rest[0])
    assert list(x) == [texts[number.index(i)] for i in order if i in number]
    (x, labels), (x_test, test_labels) = imdb.load_data(seed=3, **options)
    assert list(x) == [texts[number.index(i)] for i in order if i in number]
    assert sorted(x_test) == sorted(texts[number.index(i)] for i in (0, 1) if i in number)
    assert len(test_labels) == len(x_test)


def test_pickles_are_never_run(mirror):
    class Evil:
        def __reduce__(self):
            return (pytest.fail, ("unpickled",))

    for row in ([1, Evil()], Evil(), ["a"], [1.5]):
        mirror("reuters.npz", npz(x=lists([[1], row]), y=np.arange(2)), reuters, "SHA256")
        with pytest.raises(ValueError, match="lists of integers"):
            reuters.load_data()
    mirror("reuters.npz", npz(x=np.arange(2), y=np.arange(2)), reuters, "SHA256")
    with pytest.raises(ValueError, match="has no lists"):
        reuters.load_data()


@pytest.mark.parametrize("module, name", [(imdb, "imdb"), (reuters, "reuters")])
def test_words(mirror, module, name):
    content = json.dumps({"the": 1, "straße": 2}).encode()
    mirror(f"{name}_word_index.json", content, module, "WORDS_MD5")
    assert module.get_word_index() == {"the": 1, "straße": 2}
    assert len(reuters.get_label_names()) == 46


def test_texts_that_are_all_too_long(mirror):
    mirror("reuters.npz", npz(x=lists(TEXTS), y=np.arange(4)), reuters, "SHA256")
    with pytest.raises(ValueError, match="maxlen=1"):
        reuters.load_data(maxlen=1)


def test_another_content_is_refused(mirror, monkeypatch, tmp_path):
    mirror("boston_housing.npz", npz(x=np.ones((2, 2)), y=np.ones(2)), boston_housing, "SHA256")
    monkeypatch.setattr(boston_housing, "SHA256", "0" * 64)
    with pytest.raises(ValueError, match="expected 0000"):
        boston_housing.load_data()
    assert not list((tmp_path / "datasets").iterdir())
