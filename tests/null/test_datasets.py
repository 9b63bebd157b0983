"""The data sets: what they hold, and how MNIST comes."""

from __future__ import annotations

import hashlib
import io

import numpy as np
import pytest

from kerata.datasets import digits, mnist


def test_digits_are_those_of_the_repository():
    source = pytest.importorskip("sklearn.datasets").load_digits()
    (x_train, y_train), (x_test, y_test) = digits.load_data()
    images, labels = source.images.astype("uint8"), source.target
    order = np.argsort(labels, kind="stable")
    assert np.array_equal(x_test, images[np.sort(order[::5])])
    assert np.array_equal(y_test, labels[np.sort(order[::5])])
    together = np.concatenate([x_train, x_test]).reshape(-1, 64)
    assert np.array_equal(np.unique(together, axis=0), np.unique(images.reshape(-1, 64), axis=0))


def test_digits_shapes_and_balance():
    (x_train, y_train), (x_test, y_test) = digits.load_data()
    assert [a.shape for a in (x_train, y_train, x_test, y_test)] == [
        (1437, 8, 8), (1437,), (360, 8, 8), (360,),
    ]  # fmt: skip
    assert {a.dtype.name for a in (x_train, y_train, x_test, y_test)} == {"uint8"}
    assert (x_train.min(), x_train.max()) == (0, 16)
    counts = np.bincount(y_test, minlength=10)
    assert counts.min() >= 35 and counts.max() <= 37


ARRAYS = {
    "x_train": np.arange(3 * 4, dtype="uint8").reshape(3, 2, 2),
    "y_train": np.array([5, 0, 4], "uint8"),
    "x_test": np.ones((1, 2, 2), "uint8"),
    "y_test": np.array([7], "uint8"),
}


def npz(**arrays):
    sink = io.BytesIO()
    np.savez_compressed(sink, **arrays)
    return sink.getvalue()


@pytest.fixture
def mirror(server, monkeypatch, tmp_path):
    """A mirror of the data sets on this machine, with an empty cache."""
    monkeypatch.setenv("KERATA_HOME", str(tmp_path))
    monkeypatch.setenv("KERATA_DATASETS_URL", server.url)

    def offer(data):
        server.files["/mnist.npz"] = data
        monkeypatch.setattr(mnist, "SHA256", hashlib.sha256(data).hexdigest())
        return server

    return offer


def test_mnist_is_downloaded_once(mirror, tmp_path):
    server = mirror(npz(**ARRAYS))
    for _ in range(2):
        (x_train, y_train), (x_test, y_test) = mnist.load_data()
        for found, name in zip((x_train, y_train, x_test, y_test), ARRAYS):
            assert np.array_equal(found, ARRAYS[name])
    assert server.asked == ["/mnist.npz"]
    assert (tmp_path / "datasets" / "mnist.npz").exists()


def test_mnist_with_another_content_is_refused(mirror, tmp_path, monkeypatch):
    mirror(npz(**ARRAYS))
    monkeypatch.setattr(mnist, "SHA256", "0" * 64)
    with pytest.raises(ValueError, match="expected 0000"):
        mnist.load_data()
    assert not list((tmp_path / "datasets").iterdir())


def test_mnist_with_pickles_is_refused(mirror):
    class Evil:
        def __reduce__(self):
            return (pytest.fail, ("unpickled",))

    mirror(npz(**{**ARRAYS, "x_train": np.array([Evil()], object)}))
    with pytest.raises(ValueError, match="allow_pickle=False"):
        mnist.load_data()
