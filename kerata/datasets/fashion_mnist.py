"""Fashion-MNIST: 70000 images of clothes, 28x28 pixels, in 10 classes.

H. Xiao, K. Rasul, R. Vollgraf, 2017; copyright of Zalando SE, MIT license. The classes: T-shirt,
trouser, pullover, dress, coat, sandal, shirt, sneaker, bag, ankle boot.
"""

from __future__ import annotations

import gzip

import numpy as np

from ..core import Array
from .downloads import Pair, fetched

FILES = {  # and their md5
    "train-images-idx3-ubyte.gz": "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
    "train-labels-idx1-ubyte.gz": "25c81989df183df01b3e8a0aad5dffbe",
    "t10k-images-idx3-ubyte.gz": "bef4ecab320f06d8554ea6380940ec79",
    "t10k-labels-idx1-ubyte.gz": "bb300cfdad3c16e7a12a480ee83cd310",
}


def load_data() -> tuple[Pair, Pair]:
    """The images as `(x_train, y_train), (x_test, y_test)`: 60000 to train, 10000 to test.

    Shapes: images uint8 `[n, 28, 28]`, labels uint8 `[n]`.
    """
    first, second, third, fourth = (_read(name, digest) for name, digest in FILES.items())
    return (first, second), (third, fourth)


def _read(name: str, digest: str) -> Array:
    path = fetched(name, digest, cache_subdir="datasets/fashion-mnist")
    content = gzip.decompress(path.read_bytes())
    if content[:3] != b"\0\0\x08" or not 1 <= content[3] <= 3:
        raise ValueError(f"{path} is no idx file of bytes.")
    rank = content[3]
    shape = np.frombuffer(content, ">u4", rank, 4).astype(int)
    values = np.frombuffer(content, "uint8", offset=4 + 4 * rank)
    if values.size != shape.prod():
        raise ValueError(f"{path} has {values.size} bytes for an array of shape {tuple(shape)}.")
    found: Array = values.reshape(shape).copy()
    return found
