"""Trains a file that `model.export(path, what="train")` wrote, with ONNX Runtime and NumPy alone.

    python train_with_onnxruntime.py model.onnx data.npz [epochs] [batch size]

The arrays in `data.npz` are named like the file's inputs: the model's own, and `y`.
"""

import sys

import numpy as np
import onnxruntime


def main(path, data, epochs=1, batch_size=32):
    """Results of each step by name, and the state after the last one."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    state, history = {}, []  # an empty state: the values in the file
    for _ in range(epochs):
        for at in range(0, len(data["y"]), batch_size):
            batch = {name: rows[at : at + batch_size] for name, rows in data.items()}
            made = dict(zip(names, session.run(names, {**batch, **state})))
            history.append({name: x for name, x in made.items() if not name.endswith(".next")})
            state = {n.removesuffix(".next"): x for n, x in made.items() if n.endswith(".next")}
    return history, state


if __name__ == "__main__":
    steps, _ = main(sys.argv[1], dict(np.load(sys.argv[2])), *map(int, sys.argv[3:]))
    for number, results in enumerate(steps, 1):
        print(number, *[f"{name}={float(x):.7g}" for name, x in results.items()])
