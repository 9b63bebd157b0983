"""Old names work, warn at the line that uses them, and say what to write instead."""

from __future__ import annotations

import sys
import types
import warnings

import numpy as np
import pytest

import kerata as keras
from kerata.core.deprecation import deprecated, renamed_arguments, renamed_attributes

SINCE = {"since": "1.0", "removed_in": "1.2"}
TEXT = "is deprecated since version 1.0 and will be removed in 1.2; use {} instead."


def ours(function):
    """The function as one of kerata's: its frames are not the user's."""
    names = {**globals(), "__name__": "kerata.somewhere"}
    return types.FunctionType(function.__code__, names, function.__name__)


def check(caught, text: str, line: int) -> None:
    (warning,) = caught
    assert str(warning.message) == text and warning.category is DeprecationWarning
    assert (warning.filename, warning.lineno) == (__file__, line)


def test_function_warns_at_the_line_that_calls_it():
    @deprecated("ops.total", **SINCE)
    def summed(x, start=0):
        """A sum."""
        return sum(x, start)

    def inner(f):
        return f([1, 2], start=3)

    inner = ours(inner)  # a frame of kerata's between the user and the old function
    with pytest.warns(DeprecationWarning) as caught:
        line = sys._getframe().f_lineno + 1
        assert inner(summed) == 6
    check(caught, "summed " + TEXT.format("ops.total"), line)
    assert summed.__name__ == "summed" and summed.__doc__ == "A sum."


def test_class_keeps_its_identity():
    @deprecated("New", old="kerata.Old", **SINCE)
    class Old:
        def __init__(self, value):
            self.value = value

    with pytest.warns(DeprecationWarning) as caught:
        line = sys._getframe().f_lineno + 1
        assert isinstance(Old(3), Old) and issubclass(Old, object)
    check(caught, "kerata.Old " + TEXT.format("New"), line)


def test_argument_is_taken_under_its_old_name():
    @renamed_arguments({"lr": "learning_rate"}, **SINCE)
    def optimizer(learning_rate=0.1):
        return learning_rate

    with pytest.warns(DeprecationWarning) as caught:
        line = sys._getframe().f_lineno + 1
        assert optimizer(lr=0.5) == 0.5
    check(caught, "The argument `lr` " + TEXT.format("`learning_rate`"), line)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert optimizer(0.3) == optimizer(learning_rate=0.3) == 0.3
    with pytest.raises(TypeError, match="`learning_rate`, and `lr`, its old name"):
        optimizer(lr=0.5, learning_rate=0.5)


def test_module_attribute_under_its_old_name(monkeypatch):
    module = types.ModuleType("kerata_somewhere")
    module.new = 7
    module.__getattr__ = renamed_attributes("kerata_somewhere", {"old": "new"}, **SINCE)
    monkeypatch.setitem(sys.modules, "kerata_somewhere", module)
    with pytest.warns(DeprecationWarning) as caught:
        line = sys._getframe().f_lineno + 1
        from kerata_somewhere import old
    assert old == 7
    check(caught, "kerata_somewhere.old " + TEXT.format("kerata_somewhere.new"), line)
    with pytest.raises(AttributeError, match="no attribute 'other'"):
        module.other  # noqa: B018


def test_a_line_warns_once():
    @deprecated("new", **SINCE)
    def old():
        pass

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            old()
        old()
    assert len(caught) == 2  # one for each line


@pytest.mark.parametrize(
    "act",
    [
        lambda: keras.optimizers.SGD(decay=0.1),
        lambda: keras.layers.Embedding(3, 2, input_length=3),
        lambda: keras.losses.categorical_crossentropy(np.ones((2, 1)), np.ones((2, 1))),
    ],
)
def test_warnings_point_at_the_users_line(act):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        act()
    assert [w.filename for w in caught] == [__file__]
