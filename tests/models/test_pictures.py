"""Pictures of models: what is in them and where, as text, SVG, page and image."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as xml

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.layers.base.diagram import diagram_of
from kerata.models.drawing import DIRECTIONS, SPLINES, Style, draw
from kerata.utils import model_to_dot, plot_model
from tests.reference import require

ALL = {
    f"show_{name}": True
    for name in ("shapes", "dtype", "layer_names", "layer_activations", "trainable")
}


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__(name="subclassed")
        self.dense = layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


def tower():
    return keras.Sequential(
        [layers.Input((8,)), layers.Dense(6, activation="relu"), layers.Dropout(0.2)]
        + [layers.Dense(4)],
        name="tower",
    )


def mixed():
    numbers, text = keras.Input((8,), name="numbers"), keras.Input((16,), dtype="int32", name="t")
    x = layers.Bidirectional(layers.LSTM(4))(layers.Embedding(100, 5)(text))
    x = layers.Concatenate()([tower()(numbers), x]) * 2.0
    x = layers.Dense(8, activation="gelu", name="shared<&>")(x)
    x = layers.Add()([x, layers.Dense(8, trainable=False, name="frozen")(x)])
    outputs = [layers.Dense(1, name="out")(x), layers.Dense(3, name="classes")(x)]
    return keras.Model([numbers, text], outputs, name="mixed")


def shared():
    x, dense = keras.Input((4,)), layers.Dense(4)
    return keras.Model(x, layers.Add()([dense(x), dense(dense(x))]))


def residual():
    x = inputs = keras.Input((4,))
    for i in range(30):
        x = layers.Add()([x, layers.Dense(4)(x), *[layers.Dense(4)(inputs)] * (i % 7 == 0)])
    return keras.Model(inputs, x)


def subclassed():
    model = Subclassed()
    model(np.ones((2, 3)))
    return model


# arrows, labels and clusters in what `model_to_dot` of PyPI's keras gives, plain and nested
COUNTS = {
    mixed: [(12, 12, 0), (14, 15, 1)],
    tower: [(2, 3, 0), (2, 3, 0)],
    shared: [(3, 3, 0), (3, 3, 0)],
    subclassed: [(0, 1, 0), (0, 1, 0)],
}


@pytest.mark.parametrize("make", COUNTS)
def test_dot_has_the_boxes_and_arrows_of_keras(make):
    model = make()
    for nested, counts in zip((False, True), COUNTS[make]):
        text = model_to_dot(model, expand_nested=nested, **ALL).to_string()
        assert tuple(text.count(word) for word in ("->", "label=", "subgraph")) == counts


def test_dot_says_what_is_asked():
    dot = model_to_dot(mixed(), expand_nested=True, rankdir="LR", dpi=50, splines="line", **ALL)
    text = dot.to_string()
    assert text.startswith('digraph "mixed" {\ngraph [rankdir=LR, dpi=50, splines=line];')
    assert 'label="frozen (Dense)\\nActivation: linear\\nInput shape: (None, 8)' in text
    assert "Output dtype: int32" in text and text.count("Non-trainable") == 1
    assert "Bidirectional (LSTM)" in text and "multiply (Multiply)" in text
    assert "Trainable" not in model_to_dot(mixed()).to_string()
    assert model_to_dot(tower(), subgraph=True).to_string().startswith('subgraph "cluster_n_tower"')


def overlap(a, b):
    return (
        min(a.x + a.width, b.x + b.width) - max(a.x, b.x) > 1e-6
        and min(a.y + a.height, b.y + b.height) - max(a.y, b.y) > 1e-6
    )


def passes(box, p, q):
    """Whether an upright or level line from p to q runs through the inside of a box."""
    (x, y), (u, v) = p, q
    return (
        min(max(x, u), box.x + box.width - 1) - max(min(x, u), box.x + 1) >= 0
        and min(max(y, v), box.y + box.height - 1) - max(min(y, v), box.y + 1) >= 0
    )


@pytest.mark.parametrize("rankdir", DIRECTIONS)
@pytest.mark.parametrize("make", [mixed, tower, shared, residual, subclassed])
def test_nothing_lies_on_anything_else(make, rankdir):
    require("grandalf")
    model = make()
    for splines in SPLINES:
        style = Style(rankdir=rankdir, splines=splines, **ALL)
        picture = draw(diagram_of(model, True), style)
        boxes = [r for r in picture.rectangles if not r.frame]
        assert not [1 for i, a in enumerate(boxes) for b in boxes[:i] if overlap(a, b)]
        for r in picture.rectangles:
            assert 0 <= r.x <= r.x + r.width <= picture.width
            assert 0 <= r.y <= r.y + r.height <= picture.height
        for arrow in picture.arrows:
            for x, y in (arrow.points[0], arrow.points[-1]):  # on the border of a box or frame
                assert [r for r in picture.rectangles
                        if abs(y - r.y) < 1e-6 or abs(y - r.y - r.height) < 1e-6
                        or abs(x - r.x) < 1e-6 or abs(x - r.x - r.width) < 1e-6]  # fmt: skip
            pairs = list(zip(arrow.points, arrow.points[1:])) if splines == "ortho" else []
            assert not [
                (box.lines[0], p, q) for p, q in pairs for box in boxes if passes(box, p, q)
            ]


def test_svg_and_page(tmp_path):
    require("grandalf")
    model = mixed()
    plot_model(model, tmp_path / "model.svg", expand_nested=True, **ALL)
    root = xml.parse(tmp_path / "model.svg").getroot()
    texts = ["".join(x.itertext()) for x in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "shared<&> (Dense)" in texts and "tower (Sequential)" in texts
    assert texts.count("Non-trainable") == 1 and "Input shape: [(None, 4), (None, 8)]" in texts
    assert "parameters: 72" in (tmp_path / "model.svg").read_text()  # of `frozen`, as a tooltip
    plot_model(model, tmp_path / "model.html")
    page = (tmp_path / "model.html").read_text()
    assert "<svg" in page and page.count("http") == page.count("http://www.w3.org/2000/svg") == 1
    assert "script" not in page


def test_image(tmp_path):
    require("grandalf", "matplotlib", "PIL")
    from PIL import Image

    plot_model(tower(), tmp_path / "l", dpi=48, **ALL)  # `.png`, where there is no suffix
    plot_model(tower(), tmp_path / "h.png", dpi=96, **ALL)
    low, high = (np.asarray(Image.open(tmp_path / f"{x}.png").convert("L")) for x in "lh")
    assert abs(high.shape[0] - 2 * low.shape[0]) < 3 and abs(high.shape[1] - 2 * low.shape[1]) < 3
    assert high.min() < 64 < 200 < high.mean()
    with pytest.raises(ValueError, match="plot_model writes .*png.*svg.*given is 'docx'"):
        plot_model(tower(), tmp_path / "model.docx")


def test_what_is_lacking(tmp_path, monkeypatch):
    for name in ("grandalf", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=r"needs the package grandalf.*'kerata\[plot\]'"):
        plot_model(tower(), tmp_path / "model.svg")
    plot_model(tower(), tmp_path / "model.dot")
    text = model_to_dot(tower(), show_layer_names=False).to_string()
    assert (tmp_path / "model.dot").read_text() == text + "\n"
    monkeypatch.delitem(sys.modules, "grandalf")
    require("grandalf")
    with pytest.raises(ImportError, match=r"as 'png' needs matplotlib.*'kerata\[plot\]'"):
        plot_model(tower(), tmp_path / "model.png")


@pytest.mark.parametrize("arguments, message", [
    ({"rankdir": "XX"}, "`rankdir` must be one of .TB"),
    ({"splines": "round"}, "`splines` must be one of .ortho"),
    ({"layer_range": ["a", "b"]}, "no arguments"),
])  # fmt: skip
def test_mistakes(arguments, message):
    with pytest.raises(ValueError, match=message):
        model_to_dot(tower(), **arguments)
    with pytest.raises(ValueError, match="not built"):
        model_to_dot(keras.Sequential([layers.Dense(2)]))


def test_what_a_notebook_shows():
    model = mixed()
    page = model._repr_html_()
    assert "Functional mixed" in page and "shared&lt;&amp;&gt; (Dense)" in page
    assert f"Total params: {model.count_params():,}" in page
    assert f"{model.layers[0].name}[0][0]" in page
    xml.fromstring(f"<div>{page.replace('<br>', '<br/>')}</div>")
    fresh = keras.Sequential([layers.Dense(2)])._repr_html_()
    assert "0 (unbuilt)" in fresh and "<svg" not in fresh


NOTEBOOK = """
import numpy as np, kerata as keras
keras.set_backend("numpy")
model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)], name="seen")
model.compile("sgd", "mse")
x = np.ones((6400, 3), "float32")
model.fit(x, x[:, :1], epochs=2)
model
"""


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # those libraries' own
def test_a_notebook():
    """The progress is one line for each epoch, written over; the model is a table."""
    require("nbclient", "ipykernel", "nbformat")
    import nbclient
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(NOTEBOOK)])
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=120).execute()
    outputs = notebook.cells[0].outputs
    written = "".join(x["text"] for x in outputs if x["output_type"] == "stream")
    lines = [line.rpartition("\r")[2].rstrip() for line in written.strip("\n").split("\n")]
    assert [line.split("  ")[:2] for line in lines] == [
        ["Epoch 1/2", "200 steps"], ["Epoch 2/2", "200 steps"],
    ]  # fmt: skip
    assert "\rEpoch 1/2" in written
    shown = [x["data"]["text/html"] for x in outputs if x["output_type"] == "execute_result"]
    assert len(shown) == 1 and "Sequential seen" in shown[0]
