"""Record what the genuine Keras 2.3.1 on Theano 1.0.5 gives for the rows of `backend_rows.py`.

Run by the Python of an environment that has it, from the root of this repository:

    python tools/record_keras2_backend.py tests/keras2/backend_values.npz

It needs keras==2.3.1, theano==1.0.5, numpy==1.23.5, scipy==1.10.1 and setuptools<60. Rows are
evaluated with a C compiler; those that fail there (Theano's batched products want a BLAS) once more
in Python alone.
"""

import collections
import collections.abc
import importlib.util
import inspect
import os
import pathlib
import subprocess
import sys
import tempfile

ROWS = pathlib.Path(__file__).parents[1] / "tests" / "keras2" / "backend_rows.py"
FLAGS = "floatX=float32,blas.ldflags=,optimizer=fast_compile"


def genuine():
    """The backend module, with what newer Pythons took from it put back."""
    for name in dir(collections.abc):
        if name[0].isupper() and not hasattr(collections, name):
            setattr(collections, name, getattr(collections.abc, name))
    inspect.getargspec = lambda f: inspect.getfullargspec(f)[:4]
    sys.modules["theano.scan_module.scan_perform_ext"] = None
    from keras import backend

    return backend


def record(path):
    """Evaluate all rows, and write the values of those that give one, by their numbers."""
    import numpy as np

    spec = importlib.util.spec_from_file_location("backend_rows", ROWS)
    rows = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rows)
    backend, values = genuine(), {}
    operand = lambda a: backend.variable(a, dtype=a.dtype.name)
    turned = lambda a: operand(np.flip(a, tuple(range(a.ndim - 2))))
    known = rows.names(backend, np, operand, turned)
    for number, row in enumerate(rows.ROWS):
        try:
            value = eval(row, known)
            if hasattr(value, "owner") or hasattr(value, "get_value"):
                value = backend.eval(value)
            values[str(number)] = np.asarray(value)
        except Exception as error:
            print(row, "|", type(error).__name__, str(error)[:100].replace("\n", " "))
    np.savez_compressed(path, **values)


def main(target):
    """Both passes; what the first gives counts."""
    import numpy as np

    merged = {}
    for extra in (",cxx=,linker=py", ""):
        with tempfile.TemporaryDirectory() as folder:
            part = os.path.join(folder, "part.npz")
            flags = f"{FLAGS}{extra},base_compiledir={folder}"
            environment = {**os.environ, "KERAS_BACKEND": "theano", "THEANO_FLAGS": flags}
            command = [sys.executable, __file__, "--part", part]
            subprocess.run(command, check=True, env=environment)
            with np.load(part) as found:
                merged.update(found)
    np.savez_compressed(target, **merged)
    print(len(merged), "values")


if __name__ == "__main__":
    record(sys.argv[2]) if sys.argv[1] == "--part" else main(sys.argv[1])
