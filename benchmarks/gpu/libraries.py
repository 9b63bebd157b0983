"""What the parts need of an engine's library beside kerata: version, device, precision, copies."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from importlib import metadata
from typing import Any

Copies = tuple[int, int]  # to the device, to the host


class Library:
    """A library without a device of its own."""

    package = "numpy"

    def version(self) -> str:
        """The installed version."""
        return metadata.version(self.package)

    def device(self) -> str | None:
        """The name of the CUDA device that the library sees; None: it sees none."""
        return None

    def use_tf32(self, allowed: bool) -> None:
        """Whether products of float32 may be taken in TF32."""

    def wait(self, tensors: list[Any]) -> None:
        """Until all that was begun is done."""

    def place(self, tensor: Any) -> str:
        """The device on which a tensor lies."""
        return "cpu"

    def copies(self, run: Callable[[], object]) -> Copies | None:
        """How many copies between host and device a call makes; None: cannot be told."""
        return None


class Onnx(Library):
    """ONNX Runtime, which kerata runs on the processor."""

    package = "onnxruntime"

    def version(self) -> str:
        """The installed version, also of the package for GPUs."""
        import onnxruntime

        return str(onnxruntime.__version__)


class Torch(Library):
    """torch."""

    def version(self) -> str:
        """The installed version with its build."""
        import torch

        return str(torch.__version__)

    def device(self) -> str | None:
        """As the driver names it."""
        import torch

        return torch.cuda.get_device_name() if torch.cuda.is_available() else None

    def use_tf32(self, allowed: bool) -> None:
        """By the settings of torch 2.9, or those before."""
        from torch import backends

        if hasattr(backends.cuda.matmul, "fp32_precision"):
            for place in (backends.cuda.matmul, backends.cudnn.conv, backends.cudnn.rnn):
                place.fp32_precision = "tf32" if allowed else "ieee"
        else:
            backends.cuda.matmul.allow_tf32 = backends.cudnn.allow_tf32 = allowed

    def wait(self, tensors: list[Any]) -> None:
        """For all streams."""
        import torch

        if torch.cuda.is_available():
            torch.cuda.synchronize()

    def place(self, tensor: Any) -> str:
        """The tensor's own word."""
        return str(tensor.device)

    def copies(self, run: Callable[[], object]) -> Copies | None:
        """As torch's profiler lists them."""
        import torch

        with torch.profiler.profile() as found:
            run()
            self.wait([])
        names = [event.name for event in found.events()]
        counted = lambda way: sum(name.startswith(f"Memcpy {way}") for name in names)
        return counted("HtoD"), counted("DtoH")


class Jax(Library):
    """JAX."""

    package = "jax"

    def device(self) -> str | None:
        """Of the first device, where it is no CPU."""
        import jax

        first = jax.devices()[0]
        return None if first.platform == "cpu" else str(first.device_kind)

    def use_tf32(self, allowed: bool) -> None:
        """By the precision of products, whose default on a GPU is TF32."""
        import jax

        jax.config.update("jax_default_matmul_precision", None if allowed else "highest")

    def wait(self, tensors: list[Any]) -> None:
        """For these tensors."""
        import jax

        jax.block_until_ready(tensors)

    def place(self, tensor: Any) -> str:
        """Of the first device that holds a part."""
        device = min(tensor.devices(), key=lambda d: d.id)
        return f"{device.platform}:{device.id}"

    def copies(self, run: Callable[[], object]) -> Copies | None:
        """As JAX's guard of transfers logs them, on the process' own stderr."""
        import jax

        with tempfile.TemporaryFile() as log:
            kept = os.dup(2)
            os.dup2(log.fileno(), 2)
            jax.config.update("jax_transfer_guard", "log_explicit")  # in all threads
            try:
                run()
            finally:
                jax.config.update("jax_transfer_guard", "allow")
                os.dup2(kept, 2)
                os.close(kept)
            log.seek(0)
            text = log.read()
        return text.count(b"host-to-device transfer"), text.count(b"device-to-host transfer")


class TensorFlow(Library):
    """TensorFlow."""

    def version(self) -> str:
        """The installed version, whichever of its packages has it."""
        import tensorflow as tf

        return str(tf.__version__)

    def device(self) -> str | None:
        """As TensorFlow's details have it."""
        import tensorflow as tf

        found = tf.config.list_physical_devices("GPU")
        if not found:
            return None
        return str(tf.config.experimental.get_device_details(found[0]).get("device_name", "GPU"))

    def use_tf32(self, allowed: bool) -> None:
        """For all operations."""
        import tensorflow as tf

        tf.config.experimental.enable_tensor_float_32_execution(allowed)

    def wait(self, tensors: list[Any]) -> None:
        """By reading one number of each, since the device's stream is in order."""
        for tensor in tensors[-1:]:
            tensor.numpy()

    def place(self, tensor: Any) -> str:
        """The end of the long name: "GPU:0"."""
        return ":".join(tensor.device.split(":")[-2:])


LIBRARIES: dict[str, Library] = {
    "torch": Torch(),
    "jax": Jax(),
    "tensorflow": TensorFlow(),
    "onnx": Onnx(),
    "numpy": Library(),
}


def on_device(place: str) -> bool:
    """Whether a place is a CUDA device's."""
    return place.lower().startswith(("cuda", "gpu", "rocm"))
