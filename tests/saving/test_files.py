"""Containers of weights: what is written is read, also by the formats' own libraries."""

from __future__ import annotations

import json
import os
import random
import zipfile

import h5py
import ml_dtypes
import numpy as np
import pytest

from kerata.files import (
    Archive,
    BadFile,
    Lazy,
    open_hdf5_file,
    open_weights,
    write_archive,
    write_weights,
)

NAMES = ("a.weights.h5", "a.safetensors", "a.weights.npz", "a.weights.json")
DTYPES = ("bool", "int8", "uint16", "int64", "float16", "bfloat16", "float32", "float64")
SHAPES = ((), (3, 4), (0, 3), (7, 40, 300))  # the last has more than one block of a checksum


def arrays() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    return {
        f"layers/{dtype}/vars/{i}": np.asarray(rng.normal(size=shape) * 50).astype(
            getattr(ml_dtypes, dtype, dtype)
        )
        for dtype in DTYPES
        for i, shape in enumerate(SHAPES)
    }


def assert_equal(found, expected):
    assert set(found) == set(expected)
    for name, array in expected.items():
        assert found[name].dtype == array.dtype and found[name].shape == array.shape, name
        assert found[name].tobytes() == array.tobytes(), name


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_read(name, tmp_path):
    groups = {"layers/bool/vars": {"name": "é"}, "layers/empty/vars": {"name": "empty"}}
    path = tmp_path / name
    write_weights(path, arrays(), groups, {"word": "value"}, None)
    with open_weights(path) as weights:
        assert weights.checked
        assert_equal(weights, arrays())
        assert {n: weights.shape(n) for n in weights} == {n: a.shape for n, a in arrays().items()}
        if not name.endswith("npz"):
            assert weights.metadata["word"] == "value"
            assert {k: dict(v) for k, v in weights.groups.items() if v} == groups
        for other in NAMES:  # from kind to kind, array by array
            write_weights(tmp_path / f"b{other}", weights)
            with open_weights(tmp_path / f"b{other}") as again:
                assert_equal(again, arrays())


def test_the_libraries_of_the_formats_read_them(tmp_path):
    from safetensors.numpy import load_file

    for name in NAMES[:3]:
        write_weights(tmp_path / name, arrays())
    known = {name: array for name, array in arrays().items() if array.dtype != ml_dtypes.bfloat16}
    with h5py.File(tmp_path / NAMES[0]) as file:
        assert_equal({name: file[name][()] for name in known}, known)
        assert file["layers/bfloat16/vars/1"].attrs["dtype"] == "bfloat16"
    assert_equal({n: a for n, a in load_file(tmp_path / NAMES[1]).items() if n in known}, known)
    with np.load(tmp_path / NAMES[2]) as file:
        assert_equal({name: file[name] for name in known}, known)


@pytest.mark.parametrize("libver", ["earliest", "latest"])
def test_hdf5_as_its_library_writes_it(libver, tmp_path):
    path, x = tmp_path / "a.h5", np.random.default_rng(0).normal(size=(51, 61)).astype("float32")
    kinds = {"contiguous": {}}
    if libver == "earliest":
        kinds |= {
            "chunks": {"chunks": (7, 9)},
            "gzip": {"chunks": (7, 9), "compression": "gzip"},
            "all": {"chunks": (51, 61), "compression": 1, "shuffle": True, "fletcher32": True},
            "fletcher": {"chunks": (5, 5), "fletcher32": True},
        }
    attributes = {
        "text": "é", "texts": ["a", "bé", ""], "bytes": np.array([b"ab", b"c"]), "one": 3,
        "many": np.arange(5.0), "truth": np.bool_(True), "complex": np.complex128(1 + 2j),
    }  # fmt: skip
    with h5py.File(path, "w", libver=libver) as file:
        for kind, options in kinds.items():
            file.create_dataset(f"kinds/{kind}", data=x, **options)
        file["big"] = x.astype(">f8")
        for key, value in attributes.items():
            file["kinds"].attrs[key] = value
        for i in range(300 if libver == "earliest" else 3):
            file[f"many/{i}"] = i
    with open_weights(path) as weights:
        for kind in kinds:
            assert (weights[f"kinds/{kind}"] == x).all()
        assert weights["big"].dtype.isnative and (weights["big"] == x).all()
        assert [int(weights[n]) for n in weights if n.startswith("many/")] == sorted(
            range(300 if libver == "earliest" else 3), key=str
        )
    with open_hdf5_file(path) as file:
        found = file["kinds"].attributes
    assert found.pop("bytes") == ["ab", "c"] and (found.pop("many") == np.arange(5.0)).all()
    assert found == {k: v for k, v in attributes.items() if k not in ("bytes", "many")}


def test_shards(tmp_path):
    path = tmp_path / "m.weights.json"
    data = {f"layers/dense_{i}/vars/0": np.full(300, i, "float32") for i in range(5)}
    write_weights(path, data, max_shard_size=2500 / 2**30)
    first = sorted(os.listdir(tmp_path))
    assert len(first) == 4
    with open_weights(path) as weights:
        assert_equal(weights, data)
    write_weights(path, data, max_shard_size=1)
    assert sorted(os.listdir(tmp_path)) == ["m.weights.json", "m_00000.weights.h5"]
    with open_weights(path) as weights:
        assert_equal(weights, data)
    with pytest.raises(ValueError, match="max_shard_size"):
        write_weights(path, data, max_shard_size=1e-9)
    with open_weights(path) as weights:
        assert_equal(weights, data)


@pytest.mark.parametrize("zipped", [True, False])
def test_archives(zipped, tmp_path):
    path, weights = tmp_path / "m.keras", arrays()
    weights |= {f"large/{i}": np.random.default_rng(i).normal(size=200_000 + i) for i in range(3)}
    for _ in range(2):  # the second replaces the first
        with write_archive(path, zipped) as archive:
            archive.write("config.json", '{"a": 1}')
            archive.write_weights("model.weights.h5", weights, {"vars": {"name": "m"}})
            with archive.folder("assets/layers/x") as folder:
                (folder / "words.txt").write_text("one two")
            archive.write("metadata.json", json.dumps({"kerata_checksums": archive.checksums}))
    assert os.listdir(tmp_path) == ["m.keras"]
    if zipped:
        with zipfile.ZipFile(path) as file:
            assert file.testzip() is None
    with Archive(path) as archive:
        assert archive.json("config.json") == {"a": 1}
        with archive.folder("assets/layers/x") as folder:
            assert (folder / "words.txt").read_text() == "one two"
        with archive.weights("model.weights.h5") as found:
            assert_equal(found, weights)
        with pytest.raises(BadFile, match="'other.json': there is no such"):
            archive.read("other.json")


def test_compressed_weights_in_an_archive(tmp_path):
    write_weights(tmp_path / "w.h5", arrays())
    with zipfile.ZipFile(tmp_path / "m.keras", "w", zipfile.ZIP_DEFLATED) as file:
        file.write(tmp_path / "w.h5", "model.weights.h5")
    with Archive(tmp_path / "m.keras") as archive:
        with archive.weights("model.weights.h5") as weights:
            assert_equal(weights, arrays())


@pytest.mark.parametrize("name", ["/a", "a//b", "../a", "a/../b", "", "a/."])
def test_names_are_paths(name, tmp_path):
    with pytest.raises(ValueError, match="a path like 'layers/dense/vars/0'"):
        write_weights(tmp_path / "a.h5", {name: 1.0})
    assert os.listdir(tmp_path) == []


def test_mistakes_of_the_writer(tmp_path):
    with pytest.raises(ValueError, match=r"must end in \.h5"):
        write_weights(tmp_path / "a.txt", {})
    with pytest.raises(ValueError, match="cannot be a weight"):
        write_weights(tmp_path / "a.h5", {"a": np.array(["text"])})
    with pytest.raises(ValueError, match="was said to be"):
        lazy = Lazy((2,), np.dtype("float32"), lambda: np.ones(3, "float32"))
        write_weights(tmp_path / "a.h5", {"a": lazy})
    with pytest.raises(FileNotFoundError, match="no weights file"):
        open_weights(tmp_path / "a.h5")


@pytest.mark.parametrize("name", NAMES[:3])
def test_a_file_that_is_cut_or_changed_is_found_out(name, tmp_path):
    """Either an error that names the file, or the very values: never others."""
    path, data = tmp_path / name, {"layers/dense/vars/0": np.arange(64.0), "layers/x/vars/0": 1.5}
    write_weights(path, data, {"layers/dense/vars": {"name": "dense"}})
    whole = path.read_bytes()
    expected = {name: np.asarray(array) for name, array in data.items()}
    for at in random.Random(0).sample(range(len(whole)), min(len(whole), 600)):
        changed = bytearray(whole)
        changed[at] ^= 1 << at % 8
        for content in (bytes(changed), whole[:at]) if at % 7 == 0 else (bytes(changed),):
            path.write_bytes(content)
            try:
                with open_weights(path) as weights:
                    found = dict(weights)
            except BadFile as error:
                assert name in str(error)
            else:
                assert len(content) == len(whole), "a cut file was taken for a whole one"
                assert_equal(found, expected)
