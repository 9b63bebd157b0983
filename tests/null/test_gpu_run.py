"""`benchmarks.gpu`: its tables, its page, and that a crash or a hang costs one row."""

from __future__ import annotations

import os
import time

import pytest

from benchmarks.gpu import laws, networks, plan, report
from benchmarks.gpu.rows import Row
from benchmarks.gpu.runner import Run

WORKER = """
import os, sys, time
from benchmarks.gpu.rows import Row, encode
part, engine, size, seconds, *items = sys.argv[1:]
print("a library says something")
print(encode(Row(part, engine, "")), flush=True)
for item in items:
    if item == "crash":
        print("cause", file=sys.stderr, flush=True)
        os._exit(7)
    if item == "hang":
        time.sleep(60)
    print(encode(Row(part, engine, item, short=size)), flush=True)
"""


def test_each_operation_has_rows():
    assert len(set(plan.OPERATIONS)) == 40
    assert [name for name in plan.OPERATIONS if not laws.rows_of(name)] == []


@pytest.mark.parametrize("kind", plan.NETWORKS)
def test_parameters_are_those_of_the_network(kind):
    net = networks.SMALL[kind]
    arrays = networks.parameters(net)
    assert [a.shape for a in arrays] == [shape for _, shape in networks.starts(net)]
    assert networks.model(net).count_params() == sum(a.size for a in arrays)


def test_a_crash_and_a_hang_cost_a_row(tmp_path):
    (tmp_path / "some_worker.py").write_text(WORKER)
    told = []
    run = Run(True, {**os.environ, "PYTHONPATH": str(tmp_path)}, told.append)
    run.worker = "some_worker"
    items = ("a", "crash", "b", "hang", "c")
    run.all([plan.Job("part", "numpy", items, 1.0)], time.monotonic() + 60)
    assert told == run.rows and [row.item for row in told] == list(items)
    assert [row.state for row in told] == ["ok", "failed", "ok", "failed", "ok"]
    assert (told[0].short, told[1].detail) == ("small", "ended with 7: cause")
    assert told[3].detail == "no result after 1 s"


def test_what_there_is_no_time_for_is_told():
    run = Run(True, dict(os.environ), print)
    run.all([plan.Job("part", "numpy", ("a", "b"), 1.0)], time.monotonic())
    assert [(row.item, row.state, row.detail) for row in run.rows] == [
        ("a", "skipped", "the time was up"),
        ("b", "skipped", "the time was up"),
    ]


def test_page():
    rows = [
        Row("probe", "torch", "library", short="9.9", figures={"version": "9.9", "device": "X"}),
        Row("all", "jax", "", "skipped", detail="it is not installed"),
        Row("fit", "torch", "mlp, float32", short="1 / 2 ms = **0.50×**"),
        Row("fit", "torch", "cnn, float32", "failed", "no result", "ended with -11:\n a|b"),
        Row("fit", "tensorflow", "mlp, float32", "skipped", detail="the time was up"),
        Row("fit", "tensorflow", "cnn, float32", "skipped", detail="the time was up"),
    ]
    page = report.page(rows, "X", 12.3)
    assert page.startswith("# Results on X\n") and "torch 9.9" in page and "in 12 s" in page
    assert (
        "|  | torch | tensorflow |\n| --- | --- | --- |\n"
        "| mlp, float32 | 1 / 2 ms = **0.50×** | – |\n"
        "| cnn, float32 | **failed**: no result | – |\n"
    ) in page
    assert "## Failed\n\n- fit, torch: cnn, float32: ended with -11: a|b\n" in page
    assert "- all, jax: it is not installed\n" in page
    assert "- fit, tensorflow: mlp, float32; cnn, float32: the time was up\n" in page
