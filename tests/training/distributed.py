"""Run by test_distribution.py: JAX with eight devices, or one of two processes.

Prints one line of JSON for each part.
"""

from __future__ import annotations

import json
import sys

import numpy as np

import kerata as keras
from kerata import distribution, layers
from kerata.distribution import DataParallel, DeviceMesh, LayoutMap, ModelParallel, TensorLayout

X = np.random.default_rng(0).normal(size=(64, 12)).astype("float32")
Y = np.argmax(X[:, :4], axis=-1)


def network():
    keras.utils.set_random_seed(3)
    inputs = keras.Input((12,))
    x = layers.Dense(16, activation="relu", name="wide")(inputs)
    x = layers.Dropout(0.2)(layers.BatchNormalization()(x))
    model = keras.Model(inputs, layers.Dense(4, name="head")(x), name="net")
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
    return model


def trained(batch_size=16):
    model = network()
    history = model.fit(X, Y, batch_size=batch_size, epochs=2, verbose=0).history
    found = {
        "history": history,
        "evaluate": model.evaluate(X, Y, batch_size=20, verbose=0),
        "predict": model.predict(X[:20], verbose=0).tolist(),
    }
    return model, found


def shards(variable):
    """The shape of what each device has of a variable."""
    return variable.value.sharding.shard_shape(variable.shape)


def say(part, **facts):
    print(json.dumps({"part": part, **facts}), flush=True)


def one_device():
    say("one", **trained()[1])
    say("one, uneven", **trained(24)[1])
    history = network().fit(X, Y, batch_size=16, shuffle=False, verbose=0).history
    say("one epoch", history=history)


def data_parallel():
    with DataParallel().scope():
        model, found = trained()
        say("data", shards=shards(model.get_layer("wide").kernel), **found)
        say("data, uneven", **trained(24)[1])
        model.save("model.keras")
        again = keras.models.load_model("model.keras")
        say("data, loaded", loss=again.evaluate(X, Y, batch_size=20, verbose=0)[0],
            shards=shards(again.get_layer("wide").kernel))  # fmt: skip
    here = model.to("numpy")
    say("data, on numpy", loss=here.evaluate(X, Y, batch_size=20, verbose=0)[0])


def model_parallel():
    mesh = DeviceMesh((2, 4), ("batch", "model"))
    layouts = LayoutMap(mesh)
    layouts["wide/kernel"] = (None, "model")
    layouts["wide/bias"] = TensorLayout(["model"])
    layouts["net/wide/output"] = ("batch", "model")
    with ModelParallel(layout_map=layouts).scope():
        model, found = trained()
        kernel = model.get_layer("wide").kernel
        slots = [v for v in model.optimizer.variables if "wide_kernel" in v.path]
        say("model", shards=shards(kernel), slots=[shards(v) for v in slots], **found)
        model.set_weights(model.get_weights())
        say("model, set", shards=shards(kernel), loss=model.evaluate(X, Y, verbose=0)[0])


def of_two(number, address):
    distribution.initialize(address, 2, number)
    parallel = DataParallel()
    with parallel.scope():
        _, found = trained()
        say("two", devices=distribution.get_device_count(), shard=parallel.data_shard_id,
            processes=parallel.num_processes, **found)  # fmt: skip
    own = slice(number * 8, number * 8 + 8)
    parts = np.arange(64).reshape(4, 16)[:, own].ravel()
    with DataParallel(auto_shard_dataset=False).scope():
        model = network()
        history = model.fit(X[parts], Y[parts], batch_size=8, shuffle=False, verbose=0).history
        say("two, parts", history=history)


if __name__ == "__main__":
    keras.set_backend("jax")
    if len(sys.argv) > 1:
        of_two(int(sys.argv[1]), sys.argv[2])
    else:
        one_device()
        data_parallel()
        model_parallel()
