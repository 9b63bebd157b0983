"""Distribution: meshes and layouts; the numbers of one device on eight, and on two processes.

JAX makes several devices of one processor where it is told so before it begins, so it runs in
processes of its own (distributed.py).
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import kerata
from kerata import distribution
from kerata.distribution import DataParallel, DeviceMesh, LayoutMap, ModelParallel, TensorLayout

SCRIPT = Path(__file__).with_name("distributed.py")
ROOT = SCRIPT.parents[2]


def started(devices, folder, *arguments):
    environment = {
        **os.environ,
        "XLA_FLAGS": f"--xla_force_host_platform_device_count={devices}",
        "JAX_CPU_COLLECTIVES_IMPLEMENTATION": "gloo",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-W", "error", str(SCRIPT), *arguments]
    return subprocess.Popen(command, env=environment, cwd=folder, stdout=subprocess.PIPE, text=True)


def parts(process):
    out, _ = process.communicate(timeout=500)
    assert process.returncode == 0
    found = [json.loads(line) for line in out.splitlines() if line.startswith('{"part"')]
    return {one["part"]: one for one in found}


@pytest.fixture(scope="module")
def on_eight(tmp_path_factory):
    pytest.importorskip("jax")
    return parts(started(8, tmp_path_factory.mktemp("eight")))


def assert_same(found, expected):
    for name, values in expected["history"].items():
        np.testing.assert_allclose(found["history"][name], values, rtol=1e-5)
    np.testing.assert_allclose(found["evaluate"], expected["evaluate"], rtol=1e-5)
    np.testing.assert_allclose(found["predict"], expected["predict"], atol=1e-5)


@pytest.mark.parametrize("part", ["data", "model"])
def test_eight_devices_train_as_one_does(on_eight, part):
    assert_same(on_eight[part], on_eight["one"])


def test_batches_that_cannot_be_split_train_as_well(on_eight):
    assert_same(on_eight["data, uneven"], on_eight["one, uneven"])


def test_variables_lie_as_the_layouts_say(on_eight):
    assert on_eight["data"]["shards"] == [12, 16]
    assert on_eight["model"]["shards"] == [12, 4]
    assert on_eight["model"]["slots"] == [[12, 4]] * 2
    assert on_eight["model, set"]["shards"] == [12, 4]


@pytest.mark.parametrize("part", ["data, loaded", "data, on numpy", "model, set"])
def test_files_moves_and_set_weights_keep_the_numbers(on_eight, part):
    np.testing.assert_allclose(on_eight[part]["loss"], on_eight["one"]["evaluate"][0], rtol=1e-5)


@pytest.mark.slow
def test_two_processes_train_as_one_does(on_eight, tmp_path):
    with socket.socket() as one:
        one.bind(("localhost", 0))
        address = f"localhost:{one.getsockname()[1]}"
    both = [started(4, tmp_path, str(number), address) for number in (0, 1)]
    for number, found in enumerate([parts(process) for process in both]):
        assert_same(found["two"], on_eight["one"])
        assert found["two"]["shard"] == number
        assert (found["two"]["processes"], found["two"]["devices"]) == (2, 8)
        first = on_eight["one epoch"]["history"]
        np.testing.assert_allclose(found["two, parts"]["history"]["loss"], first["loss"], rtol=1e-5)


@pytest.mark.parametrize("engine", ["numpy", "torch", "tensorflow", "onnx", "theano"])
def test_engines_of_one_device_take_meshes_of_one(engine):
    with kerata.backend_scope(engine):
        device = distribution.list_devices()[0]
        with DataParallel(devices=[device]).scope():
            model = kerata.Sequential([kerata.Input((3,)), kerata.layers.Dense(1)])
            model.compile("sgd", "mse")
            model.fit(np.ones((4, 3)), np.ones(4), verbose=0)
        assert distribution.distribution() is None
        mesh = DeviceMesh((2,), ["batch"], [device, device])
        with DataParallel(mesh).scope(), pytest.raises(ValueError, match="computes on one device"):
            kerata.Variable(np.ones(3))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: DeviceMesh((2, 1), ["a"], ["cpu:0"]), "one size for each of its axis names"),
        (lambda: DeviceMesh((2,), ["a"], ["cpu:0"]), "needs 2 devices; there are 1"),
        (lambda: TensorLayout(["b"], mesh()), "does not have: {'b'}"),
        (lambda: TensorLayout(["b"]).backend_layout, "has no mesh"),
        (lambda: ModelParallel(), "needs `layout_map`"),
        (lambda: DataParallel(device_mesh=3), "must be a DeviceMesh"),
        (lambda: layouts()["dense/kernel"], "matches several keys"),
        (lambda: layouts().update({"dense/k.*": ("a",)}), "has the key"),
        (lambda: layouts().update({"other": 3}), "tuples of axes; given 3"),
        (lambda: distribution.list_devices("tpu"), "no device of type 'tpu'"),
    ],
)
def test_mistakes_are_named(make, message):
    with kerata.backend_scope("numpy"), pytest.raises(ValueError) as error:
        make()
    assert message in str(error.value)


def mesh():
    return DeviceMesh((1,), ["a"], ["cpu:0"])


def layouts():
    found = LayoutMap(mesh())
    found["dense/k.*"] = ("a", None)
    found["de.*/kernel"] = (None, "a")
    return found


def test_only_a_distribution_can_be_in_force():
    with pytest.raises(TypeError, match="DataParallel or ModelParallel"):
        distribution.set_distribution("data")
