"""Running programs as ONNX models, for the tests of this folder."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime as ort

from kerata.core import tree
from kerata.core.context import use
from kerata.engine.spec.graph import Graph
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from kerata.lowering.onnx.model import lower
from kerata.lowering.program import Program

NUMPY = loader.get("numpy")


def session(model, threads=1):
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = threads, 3
    return ort.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def ort_value(array):
    array = np.array(array, order="C")
    if array.dtype.name == "bfloat16":
        return ort.OrtValue.ortvalue_from_numpy_with_onnx_type(array.view(np.uint16), 16)
    return ort.OrtValue.ortvalue_from_numpy(array)


def run(model, arrays, threads=1):
    """The model's outputs for arrays in the order of its inputs."""
    onnx.checker.check_model(model, full_check=True)
    started = session(model, threads)
    feeds = {x.name: ort_value(a) for x, a in zip(started.get_inputs(), arrays)}
    names = [x.name for x in started.get_outputs()]
    return [value.numpy() for value in started.run_with_ort_values(names, feeds)]


def recorded(function, *arrays):
    """The program of a function of a graph and symbols."""
    graph = Graph()
    inputs = [graph.input(a.shape, NUMPY.dtype(a)) for a in arrays]
    with use(graph):
        out = function(graph, *inputs)
    return Program.of(inputs, [x for x in tree.flatten(out) if type(x) is Symbol])


def kinds(program):
    """The operators that a program becomes."""
    return [node.op_type for node in lower(program).graph.node]
