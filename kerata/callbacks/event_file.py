"""Event files, which TensorBoard reads: written by its own package, without TensorFlow."""

from __future__ import annotations

import itertools
import os
import socket
import time
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from ..core import Array
from ..layers.base.diagram import Diagram

BUCKETS, MOST_IMAGES = 30, 3
_numbers = itertools.count()


class EventFile:
    """One file of scalars, histograms, images and graphs in a folder, which is made.

    Raises ImportError where the package `tensorboard` is not installed.
    """

    def __init__(self, folder: Path) -> None:
        try:
            from tensorboard.compat.proto import event_pb2, graph_pb2, summary_pb2
            from tensorboard.plugins.histogram import summary as histograms
            from tensorboard.plugins.image import metadata
            from tensorboard.plugins.scalar import summary as scalars
            from tensorboard.summary.writer.record_writer import RecordWriter
            from tensorboard.util.tensor_util import make_tensor_proto
        except ImportError as error:
            raise ImportError(
                "The callback TensorBoard needs the package tensorboard; run: pip install "
                f"'kerata[tensorboard]' ({error})"
            ) from None
        self._event, self._summary, self._graph = event_pb2.Event, summary_pb2.Summary, graph_pb2
        self._scalar, self._histogram = scalars.scalar_pb, histograms.histogram_pb
        self._image, self._tensor = metadata.create_summary_metadata, make_tensor_proto
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{int(time.time()):010d}.{socket.gethostname()}.{os.getpid()}.{next(_numbers)}"
        self._file = (folder / f"events.out.tfevents.{name}.v2").open("wb")
        self._writer = RecordWriter(self._file)
        self._write(file_version="brain.Event:2")

    def _write(self, **content: Any) -> None:
        event = self._event(wall_time=time.time(), **content)
        self._writer.write(event.SerializeToString())

    def scalar(self, tag: str, value: Any, step: int) -> None:
        """A number."""
        self._write(step=step, summary=self._scalar(tag, float(np.asarray(value).mean())))

    def histogram(self, tag: str, values: Array, step: int) -> None:
        """How numbers are distributed; those that are not finite are left out."""
        values = np.asarray(values, "float64").ravel()
        found = self._histogram(tag, values[np.isfinite(values)], BUCKETS)
        self._write(step=step, summary=found)

    def image(self, tag: str, values: Array, step: int) -> None:
        """An array as grey images, the smallest number black and the largest white."""
        images = _as_images(np.asarray(values, "float32"))
        height, width = images.shape[1:]
        content = [str(width).encode(), str(height).encode(), *map(_png, images)]
        value = self._summary.Value(
            tag=tag,
            metadata=self._image(None, None, converted_to_tensor=True),
            tensor=self._tensor(np.array(content, dtype=object)),
        )
        self._write(step=step, summary=self._summary(value=[value]))

    def graph(self, diagram: Diagram) -> None:
        """The graph of a model, nested models within theirs."""
        graph = self._graph.GraphDef()
        _add_nodes(graph, diagram, "", {})
        self._write(graph_def=graph.SerializeToString())

    def flush(self) -> None:
        """Let readers see what was written."""
        self._file.flush()

    def close(self) -> None:
        """End the file."""
        self._file.close()


def _as_images(values: Array) -> Array:
    """Images `[N, height, width]` from weights: rows of a vector, a matrix on its longer side, of
    more axes the first slices over the last ones.
    """
    values = np.squeeze(values)
    if values.ndim < 2:
        images = values.reshape(1, 1, -1)
    elif values.ndim == 2:
        images = (values.T if values.shape[0] > values.shape[1] else values)[None]
    else:
        height, width, *rest = values.shape
        images = np.moveaxis(values.reshape(height, width, -1), -1, 0)[:MOST_IMAGES]
    low, high = images.min(), images.max()
    grey: Array = np.rint((images - low) * (255 / (high - low or 1)))
    return grey.astype("uint8")


def _png(image: Array) -> bytes:
    from PIL import Image  # which tensorboard needs too

    stream = BytesIO()
    Image.fromarray(image).save(stream, "PNG")
    return stream.getvalue()


def _add_nodes(graph: Any, diagram: Diagram, prefix: str, given: dict[int, list[str]]) -> list[str]:
    """Nodes for the boxes of a diagram; gives the names of those that its outputs come from.

    `given` has, by the number of an input box, what that is given by the model outside.
    """
    made: list[list[str]] = []
    for number, box in enumerate(diagram.boxes):
        places = [edge.source for edge in diagram.edges if edge.target == number]
        inputs = [name for place in places if place < number for name in made[place]]
        inputs += given.get(number, [])
        if box.inside is not None:
            entries = dict(zip(box.inside.inputs, ([name] for name in inputs)))
            made.append(_add_nodes(graph, box.inside, f"{prefix}{box.name}/", entries))
            continue
        node = graph.node.add(name=prefix + box.name, op=box.kind, input=inputs)
        node.attr["output_shapes"].s = str(box.outputs).encode()
        if box.dtype is not None:
            node.attr["dtype"].s = box.dtype.encode()
        made.append([node.name])
    return [name for place in diagram.outputs for name in made[place]]
