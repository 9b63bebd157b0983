"""Threats in containers: archives, files of weights, archives that are downloaded."""

from __future__ import annotations

import io
import json
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from kerata.files import write_weights

from .threats import SECRET, Touch, lambda_as_tf_keras_wrote_it, layer, model_config, threat

WEIGHTS = "model.weights.h5"


@threat(1, "model", "config.json")
def configuration_in_yaml(folder: Path) -> Path:
    text = f"!!python/object/apply:os.system ['touch {folder / 'owned'}']\n"
    return archive_with(folder, {"config.json": text.encode()})


@threat(6, "model", "Lambda|lambda|function")
def lambda_in_an_old_file(folder: Path) -> Path:
    path = folder / "m.h5"
    with h5py.File(path, "w") as file:
        config = lambda_as_tf_keras_wrote_it(folder)
        file.attrs["model_config"] = json.dumps(config)
        file.attrs["keras_version"] = "2.15.0"
        file.attrs["backend"] = "tensorflow"
        file.create_group("model_weights").attrs["layer_names"] = np.array([b"layer"])
        file["model_weights"].create_group("layer").attrs["weight_names"] = []
    return path


# Archives.


def archive_with(folder: Path, changes: dict[str, bytes], compress: bool = False) -> Path:
    """A whole model of one Dense layer, with members changed or added."""
    write_weights(folder / "w.h5", dense_weights())
    members = {
        "metadata.json": json.dumps({"keras_version": "3.15.1"}).encode(),
        "config.json": json.dumps(model_config(layer("Dense", units=2))).encode(),
        WEIGHTS: (folder / "w.h5").read_bytes(),
        **changes,
    }
    (folder / "w.h5").unlink()
    kind = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(folder / "m.keras", "w", kind, compresslevel=9) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return folder / "m.keras"


def dense_weights() -> dict[str, np.ndarray]:
    """The weights of that layer."""
    return {
        "layers/dense/vars/0": np.ones((3, 2), "float32"),
        "layers/dense/vars/1": np.zeros(2, "float32"),
    }


@threat(17, "model", "leads outside")
def member_that_climbs(folder: Path) -> Path:
    return archive_with(folder, {"assets/../../owned": b"x"})


@threat(17, "model", "leads outside")
def member_from_the_root(folder: Path) -> Path:
    return archive_with(folder, {str(folder / "owned"): b"x"})


@threat(20, "model", "config.json.*far more")
def bomb_of_a_configuration(folder: Path) -> Path:
    text = b'{"a": "' + b"a" * 60_000_000 + b'"}'
    return archive_with(folder, {"config.json": text}, compress=True)


@threat(20, "model", "metadata.json.*far more")
def bomb_of_metadata(folder: Path) -> Path:
    return archive_with(folder, {"metadata.json": b" " * 60_000_000}, compress=True)


@threat(20, "model", "assets/a.*far more")
def bomb_of_an_asset(folder: Path) -> Path:
    return archive_with(folder, {"assets/a": bytes(100_000_000)}, compress=True)


@threat(20, "model", "far more")
def bomb_of_weights(folder: Path) -> Path:
    return archive_with(folder, {WEIGHTS: bytes(100_000_000)}, compress=True)


@threat(12, "built", "far more than the file of weights has")
def configuration_far_larger_than_its_weights(folder: Path) -> Path:
    config = model_config(
        {**layer("Dense", units=2**34), "build_config": {"input_shape": [None, 3]}}
    )
    return archive_with(folder, {"config.json": json.dumps(config).encode()})


@threat(20, "model", "twice|over another")
def member_that_stands_twice(folder: Path) -> Path:
    path = archive_with(folder, {})
    data = path.read_bytes()
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("config.jsonx", b"{}")
    path.write_bytes(path.read_bytes().replace(b"config.jsonx", b"config.json\0"))
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(path, "w") as target:
        for info in source.infolist():
            target.writestr(info, source.read(info))
        target.filelist.append(target.filelist[1])
    return path


@threat(20, "model", "nested|config.json")
def configuration_that_is_nested(folder: Path) -> Path:
    return archive_with(folder, {"config.json": b'{"a":' * 200_000})


@threat(22, "model", "link")
def link_in_a_folder(folder: Path) -> Path:
    path = folder / "m"
    with zipfile.ZipFile(archive_with(folder, {})) as file:
        file.extractall(path)
    (path / "assets").mkdir()
    (path / "assets" / "words.txt").symlink_to(folder / SECRET)
    return path


@threat(22, "model", "link")
def link_to_weights_in_a_folder(folder: Path) -> Path:
    path = link_in_a_folder(folder)
    (path / "assets" / "words.txt").unlink()
    (path / WEIGHTS).rename(folder / "elsewhere.h5")
    (path / WEIGHTS).symlink_to(folder / "elsewhere.h5")
    return path


# Files of weights.


def hdf5(folder: Path, fill: Callable[[h5py.Group], object]) -> Path:
    """A file of weights in which a layer's arrays are made by `fill`."""
    path = folder / WEIGHTS
    with h5py.File(path, "w") as file:
        group = file.create_group("layers/dense/vars")
        group["1"] = np.zeros(2, "float32")
        fill(group)
    return path


@threat(12, "weights", "declares .* bytes")
def huge_shape(folder: Path) -> Path:
    def fill(group: h5py.Group) -> None:
        group.create_dataset("0", (2**20, 2**20), "f8", chunks=(1, 2**10), compression="gzip")

    return hdf5(folder, fill)


@threat(12, "weights", "declares .* bytes")
def huge_shape_in_one_piece(folder: Path) -> Path:
    return hdf5(folder, lambda group: group.create_dataset("0", (2**40,), "f8"))


@threat(12, "weights", "ends before it does")
def huge_shape_in_safetensors(folder: Path) -> Path:
    shape = [2**40]
    return safetensors(folder, {"a": {"dtype": "F64", "shape": shape, "data_offsets": [0, 2**43]}})


@threat(12, "weights", "overflow|does not fill|shape")
def shape_that_overflows(folder: Path) -> Path:
    shape = [2**33, 2**31]
    return safetensors(folder, {"a": {"dtype": "F32", "shape": shape, "data_offsets": [0, 0]}})


@threat(12, "weights", "bytes")
def huge_header(folder: Path) -> Path:
    path = folder / "w.safetensors"
    path.write_bytes(struct.pack("<Q", 2**40) + b"{}")
    return path


def safetensors(folder: Path, header: dict[str, Any]) -> Path:
    """A file with a header and eight bytes."""
    path, text = folder / "w.safetensors", json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(8))
    return path


@threat(13, "weights", "in another file")
def external_storage(folder: Path) -> Path:
    place = [(str(folder / SECRET), 0, 8)]
    return hdf5(folder, lambda group: group.create_dataset("0", (8,), "u1", external=place))


@threat(14, "weights", "link")
def external_link(folder: Path) -> Path:
    with h5py.File(folder / "other.h5", "w") as file:
        file["a"] = np.ones((3, 2), "float32")

    def fill(group: h5py.Group) -> None:
        group["0"] = h5py.ExternalLink(str(folder / "other.h5"), "/a")

    return hdf5(folder, fill)


@threat(14, "weights", "soft link")
def soft_link(folder: Path) -> Path:
    def fill(group: h5py.Group) -> None:
        group["0"] = h5py.SoftLink("/layers/dense/vars/1")

    return hdf5(folder, fill)


@threat(14, "weights", "two places|circle")
def group_in_itself(folder: Path) -> Path:
    def fill(group: h5py.Group) -> None:
        group["0"] = group

    return hdf5(folder, fill)


@threat(15, "weights", "virtual")
def virtual_data(folder: Path) -> Path:
    with h5py.File(folder / "other.h5", "w") as file:
        file["a"] = np.ones(6, "float32")
    layout = h5py.VirtualLayout((6,), "f4")
    layout[:] = h5py.VirtualSource(str(folder / "other.h5"), "a", (6,))
    return hdf5(folder, lambda group: group.create_virtual_dataset("0", layout))


@threat(18, "weights", r"a link has the name|empty piece|leads")
def weight_name_that_climbs(folder: Path) -> Path:
    path = hdf5(folder, lambda group: group.create_dataset("xx", data=np.ones(3, "float32")))
    data = path.read_bytes()
    path.write_bytes(data.replace(b"xx\0", b"..\0"))
    return path


@threat(20, "weights", "far more")
def bomb_in_npz(folder: Path) -> Path:
    path = folder / "w.weights.npz"
    np.savez_compressed(path, **{"layers/dense/vars/0": np.zeros(25_000_000, "float32")})
    return path


@threat(20, "weights", "declares .* bytes|chunks")
def bomb_in_chunks(folder: Path) -> Path:
    zeros = np.zeros((1000, 25_000), "float32")
    return hdf5(
        folder,
        lambda group: group.create_dataset(
            "0", data=zeros, chunks=(1000, 500), compression="gzip", compression_opts=9
        ),
    )


@threat(21, "weights", "pickled|header")
def pickle_in_npz(folder: Path) -> Path:
    path = folder / "w.weights.npz"
    np.savez(path, **{"layers/dense/vars/0": np.array([Touch(folder)], dtype=object)})
    return path


@threat(21, "weights", "no file of weights")
def pickle_in_npy(folder: Path) -> Path:
    path = folder / "w.weights.npz"
    with open(path, "wb") as file:
        np.save(file, np.array([Touch(folder)], dtype=object), allow_pickle=True)
    return path


@threat(22, "weights", "folder of the list")
def shard_elsewhere(folder: Path) -> Path:
    return shards(folder, "../elsewhere.h5")


@threat(22, "weights", "link")
def shard_that_is_a_link(folder: Path) -> Path:
    path = shards(folder, "m_00000.weights.h5")
    write_weights(folder / "other.h5", dense_weights())
    (folder / "m_00000.weights.h5").symlink_to(folder / "other.h5")
    return path


def shards(folder: Path, name: str) -> Path:
    """A list of one shard."""
    path = folder / "m.weights.json"
    path.write_text(json.dumps({"metadata": {}, "weight_map": {"/layers/dense/vars": [name]}}))
    return path


# Archives that are downloaded.


@threat(10, "archive", "leads outside")
def tar_that_climbs(folder: Path) -> Path:
    return tar(folder, tarfile.TarInfo("../owned"))


@threat(10, "archive", "leads outside")
def zip_that_climbs(folder: Path) -> Path:
    path = folder / "data.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("../owned", "x")
    return path


@threat(11, "archive", "link")
def tar_with_a_soft_link(folder: Path) -> Path:
    info = tarfile.TarInfo("a")
    info.type, info.linkname = tarfile.SYMTYPE, str(folder)
    return tar(folder, info)


@threat(11, "archive", "link")
def tar_with_a_hard_link(folder: Path) -> Path:
    info = tarfile.TarInfo("a")
    info.type, info.linkname = tarfile.LNKTYPE, str(folder / SECRET)
    return tar(folder, info)


@threat(20, "archive", "far more")
def zip_bomb(folder: Path) -> Path:
    path = folder / "data.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a", bytes(100_000_000))
    return path


def tar(folder: Path, info: tarfile.TarInfo) -> Path:
    """A tar file of one member."""
    path = folder / "data.tar"
    with tarfile.open(path, "w") as file:
        file.addfile(info)
    return path
