"""Every example in a docstring of kerata and in the guides runs and gives what it says."""

from __future__ import annotations

import doctest
import functools
import importlib
from pathlib import Path

import pytest

import kerata
from kerata.data import batch_source
from kerata.engines import loader
from tests.reference import require

ROOT = Path(__file__).resolve().parents[2]
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
NEEDS = {  # what the examples of a module need beside kerata's own requirements
    "kerata.utils.plotting": ["grandalf"],
    "kerata.wrappers.sklearn_wrapper": ["sklearn"],
}
GUIDES = sorted(p for p in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")] if p.exists())


def modules():
    found = []
    for path in sorted((ROOT / "kerata").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if ">>> " in path.read_text(encoding="utf-8"):
            found.append(name)
    return found


def run(test):
    """One docstring on the NumPy engine, with names and seeds counted from the beginning.

    The kinds of data that it registers are forgotten with it.
    """
    known = list(batch_source._adapters)
    try:
        return _run(test)
    finally:
        batch_source._adapters[:] = known


def _run(test):
    kerata.utils.clear_session(free_memory=False)
    kerata.utils.set_random_seed(0)
    report: list[str] = []
    with kerata.backend_scope("numpy"):
        doctest.DocTestRunner(optionflags=FLAGS, verbose=False).run(test, out=report.append)
    return "".join(report)


def inherited(module, name, test):
    """Whether this is the docstring of a class that has it from its base, where it is run."""
    path = filter(None, test.name.removeprefix(name).split("."))
    thing = functools.reduce(lambda x, part: vars(x).get(part), path, module)
    return isinstance(thing, type) and any(x.__doc__ == thing.__doc__ for x in thing.__mro__[1:])


@pytest.mark.parametrize("name", modules())
def test_docstrings(name):
    require(*NEEDS.get(name, []))
    module = importlib.import_module(name)
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = finder.find(module, name, module=module)
    tests = [test for test in found if test.examples and not inherited(module, name, test)]
    faults = [report for test in tests if (report := run(test))]
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_guides(path):
    parser = doctest.DocTestParser()
    text = path.read_text(encoding="utf-8")
    examples = " ".join(example.source for example in parser.get_examples(text))
    for name, entry in loader.BUILTIN.items():
        if not entry.installed and name in examples:
            pytest.skip(f"{name} is not installed")
    test = parser.get_doctest(text.replace("```", "\n"), {}, path.name, str(path), 0)
    report = run(test)
    assert not report, report
