"""The modules that scripts of Keras 2.3's time imported from, and what their functions do."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest

import kerata
from kerata.engines import loader
from kerata.keras2 import backend as K
from kerata.keras2 import (
    layers,
    losses,
    losses_utils,
    metrics,
    metrics_utils,
    models,
    utils,
)
from kerata.keras2 import training_utils as T
from kerata.keras2.metrics_utils import ConfusionMatrix

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
Y, SCORES = [[1, 0], [0, 1], [1, 1]], [[0.9, 0.6], [0.2, 0.4], [0.7, 0.8]]


# what a script of the time imported from each; process pools' `get_index`, `init_pool`,
# `init_pool_generator` and `next_sample` are not here, for threads make batches
PLACES = {
    "engine.base_layer": "InputSpec Layer Node disable_tracking",
    "engine.topology": "Container Input get_source_inputs",
    "engine.saving": (
        "HDF5_OBJECT_HEADER_LIMIT allow_read_from_gcs allow_write_to_gcs "
        "load_attributes_from_hdf5_group load_model load_weights_from_hdf5_group "
        "load_weights_from_hdf5_group_by_name model_from_config model_from_json model_from_yaml "
        "pickle_model preprocess_weights_for_loading save_attributes_to_hdf5_group save_model "
        "save_weights_to_hdf5_group unpickle_model"
    ),
    "engine.training_utils": (
        "batch_shuffle call_metric_function check_array_length_consistency "
        "check_generator_arguments check_loss_and_target_compatibility check_num_samples "
        "collect_per_output_metric_info get_input_shape_and_dtype get_loss_function "
        "get_metric_function get_metric_name get_output_sample_weight_and_mode "
        "get_static_batch_size is_generator_or_sequence is_sequence iter_sequence_infinite "
        "make_batches prepare_loss_functions prepare_loss_weights prepare_sample_weights "
        "should_run_validation standardize_class_weights standardize_input_data "
        "standardize_sample_or_class_weights standardize_sample_weights standardize_single_array "
        "standardize_weights weighted_masked_objective"
    ),
    "utils.data_utils": (
        "GeneratorEnqueuer OrderedEnqueuer Sequence SequenceEnqueuer get_file validate_file"
    ),
    "utils.generic_utils": (
        "CustomObjectScope Progbar check_for_unexpected_keys custom_object_scope "
        "deserialize_keras_object func_dump func_load get_custom_objects has_arg is_all_none "
        "object_list_uid serialize_keras_object slice_arrays to_list transpose_shape "
        "unpack_singleton"
    ),
    "utils.io_utils": (
        "H5Dict HDF5Matrix HDF5_OBJECT_HEADER_LIMIT ask_to_proceed_with_overwrite h5dict "
        "load_from_binary_h5py save_to_binary_h5py"
    ),
    "utils.layer_utils": (
        "convert_all_kernels_in_model convert_dense_weights_data_format count_params "
        "get_source_inputs print_summary"
    ),
    "utils.losses_utils": (
        "Reduction broadcast_weights compute_weighted_loss reduce_weighted_loss "
        "squeeze_or_expand_dimensions"
    ),
    "utils.metrics_utils": (
        "AUCCurve AUCSummationMethod ConfusionMatrix NEG_INF Reduction assert_thresholds_range "
        "filter_top_k parse_init_thresholds result_wrapper to_list "
        "update_confusion_matrix_variables update_state_wrapper weighted_assign_add"
    ),
    "utils.vis_utils": "add_edge is_model is_wrapped_model model_to_dot plot_model",
}


@pytest.mark.parametrize("place", PLACES)
def test_old_places(place):
    module = import_module(f"kerata.keras2.{place}")
    assert [name for name in PLACES[place].split() if not hasattr(module, name)] == []


@pytest.fixture(params=ENGINES)
def engine(request):
    with kerata.backend_scope(request.param):
        yield request.param


def plain(x):
    """Arrays as lists, in what holds them too."""
    if isinstance(x, dict):
        return {key: plain(value) for key, value in x.items()}
    if isinstance(x, (list, tuple)):
        return [plain(value) for value in x]
    return x.tolist() if isinstance(x, np.ndarray) else x


# function, arguments, and what it returns, or what the error says
ROWS = [
    (T.make_batches, (4, 2), [[0, 2], [2, 4]]),
    (T.make_batches, (0, 2), []),
    (T.check_num_samples, ([np.zeros((5, 2))],), 5),
    (T.check_num_samples, ([], None, 3), None),
    (T.check_num_samples, ([np.zeros(5)], 2, 3), "Give `steps` or `batch_size`"),
    (T.check_num_samples, ([], None, None, "epochs"), "`epochs` must say"),
    (T.check_array_length_consistency, ([np.zeros(3)], [np.zeros((3, 2))]), None),
    (T.check_array_length_consistency, ([np.zeros(3)], [np.zeros(2)]), "same number of samples"),
    (T.check_array_length_consistency, ([np.zeros(3)], None, [np.zeros(2)]), "sample weights"),
    (T.check_generator_arguments, (None, None, 0.0), None),
    (T.check_generator_arguments, ([1], None, 0.5), "`y`, `validation_split` cannot"),
    (T.is_sequence, ([1, 2],), False),
    (T.is_generator_or_sequence, (utils.Sequence(),), True),
    (T.should_run_validation, (2, 0), False),
    (T.should_run_validation, ({1, 3}, 2), True),
    (T.should_run_validation, (0, 1), "must be 1 or more"),
    (T.should_run_validation, (None, 1), "a number or a list"),
    (T.standardize_single_array, (None,), None),
    (T.standardize_single_array, ("a",), "Expected an array"),
    (T.standardize_input_data, (None, ["a", "b"]), [None, None]),
    (T.standardize_input_data, ([1.0, 2.0], ["a"]), [[[1.0], [2.0]]]),
    (T.standardize_input_data, (np.ones((1, 2)), ["a"], [(None, 2)]), [[[1.0, 1.0]]]),
    (T.standardize_input_data, ([np.ones(1)] * 2, ["a", "b"], [None, (None, 1)]), [[[1.0]]] * 2),
    (T.standardize_input_data, (np.ones((2, 3)), ["a"], [(1, 3)], False), [[[1.0] * 3] * 2]),
    (T.standardize_input_data, (np.ones((2, 3)), ["a"], [(1, 3)]), r"\(1, 3\), given .*\(2, 3\)"),
    (T.standardize_input_data, (np.ones((2, 3)), ["a"], [(None, 3, 1)]), r"given .*\(2, 3\)"),
    (T.standardize_input_data, ([np.ones(1)], ["a", "b"]), "expected 2 arrays"),
    (T.standardize_input_data, ({"a": 1}, ["a", "b"]), r"no data for \['b'\]"),
    (T.standardize_input_data, (np.ones(1), []), "no data expected"),
    (T.standardize_class_weights, ({0: 2.0}, ["a"]), [{0: 2.0}]),
    (T.standardize_class_weights, ({"a": {0: 2.0}}, ["a"]), [{0: 2.0}]),
    (T.standardize_class_weights, ({0: 2.0}, ["a", "b"]), "Unknown entries in `class_weight`"),
    (T.standardize_sample_weights, ([], ["a", "b"]), [None, None]),
    (T.standardize_sample_weights, ([1, None], ["a", "b"]), [1, None]),
    (T.standardize_sample_weights, ([1], ["a", "b"]), "a list of 1"),
    (T.standardize_sample_weights, (np.ones(2), ["a", "b"]), "must be a list or a dict"),
    (T.standardize_weights, ([[1], [0]],), [1.0, 1.0]),
    (T.standardize_weights, ([[1], [0]], [2.0, 3.0], {0: 2.0, 1: 1.0}), [2.0, 6.0]),
    (T.standardize_weights, (np.ones((1, 2, 1)), None, None, "temporal"), [[1.0, 1.0]]),
    (T.standardize_weights, (np.ones((1, 2, 1)), [1.0], None, "temporal"), "one for each step"),
    (T.standardize_weights, ([[1], [0]], None, None, "temporal"), "targets of three axes"),
    (T.standardize_weights, ([[1], [0]], [[1.0], [1.0]]), "one for each sample"),
    (T.standardize_weights, ([[1], [2]], None, {1: 1.0}), r"samples of \[2\]"),
    (T.standardize_weights, (np.ones((1, 2, 1)), None, {1: 1.0}), "one or two axes"),
    (T.standardize_weights, ([1], None, None, "daily"), "must be one of None"),
    (T.get_metric_name, (metrics.Mean(name="size"),), "size"),
    (T.get_loss_function, (None,), None),
    (T.prepare_loss_weights, (["a"],), [1.0]),
    (T.prepare_loss_weights, (["a"], [1.0, 2.0]), "2 entries, but the model has 1 outputs"),
    (T.prepare_loss_weights, (["a"], 2.0), "must be a list or a dict"),
    (T.prepare_loss_functions, ({"c": "mse"}, ["a"]), "Unknown entries in `loss`"),
    (T.prepare_sample_weights, (["a"], None, [0]), [[None], [None]]),
    (utils.transpose_shape, ([8, 5, 3], "channels_first", (1,)), [8, 3, 5]),
    (utils.transpose_shape, ((8, 5, 3), "channels_last", (1,)), [8, 5, 3]),
    (utils.func_dump, (len,), "custom_objects"),
    (utils.func_load, (b"",), "custom_objects"),
    (utils.transpose_shape, ((8, 5, 3), "first", (1,)), "given 'first'"),
    (losses_utils.Reduction.validate, ("mean",), "Unknown reduction 'mean'"),
    (losses_utils.compute_weighted_loss, ([1.0], None, "mean"), "Unknown reduction"),
    (losses_utils.broadcast_weights, ([1.0, 2.0], [1.0, 2.0, 3.0]), "do not fit values"),
    (metrics_utils.parse_init_thresholds, ([0.1, 0.2],), [0.1, 0.2]),
    (metrics_utils.parse_init_thresholds, ([0.1, 1.2],), r"given \[1.2\]"),
    (metrics_utils.AUCSummationMethod.from_str, ("area",), "Unknown AUCSummationMethod"),
    (metrics_utils.update_confusion_matrix_variables, ({}, [1], [1]), "needs one of"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0].__name__)
def test_rows(row):
    function, arguments, expected = row
    fails = isinstance(expected, str) and function is not T.get_metric_name
    if not fails:
        assert plain(function(*arguments)) == expected
    else:
        with pytest.raises((ValueError, TypeError, RuntimeError), match=expected):
            function(*arguments)


def test_whole_batches_change_places():
    found = T.batch_shuffle(np.arange(7), 2)
    assert found[6] == 6 and sorted(map(tuple, found[:6].reshape(3, 2).tolist())) == [
        (0, 1), (2, 3), (4, 5),
    ]  # fmt: skip


def test_a_sequence_begins_anew_at_its_end():
    class Two(utils.Sequence):
        def __len__(self):
            return 2

        def __getitem__(self, index):
            return index

    endless = T.iter_sequence_infinite(Two())
    assert [next(endless) for _ in range(5)] == [0, 1, 0, 1, 0]


@pytest.mark.parametrize(
    "target, loss, shape, fault",
    [
        ((4, 1), losses.categorical_crossentropy, (None, 3), "to_categorical"),
        ((4, 2), "mse", (None, 3), "wants targets of the output's shape"),
        ((4, 3), "mse", (None, 3), None),
        ((4, 1), losses.sparse_categorical_crossentropy, (None, 3), None),
    ],
)
def test_targets_fit_the_loss(target, loss, shape, fault):
    arguments = [np.zeros(target)], [T.get_loss_function(loss)], [shape]
    if fault is None:
        assert T.check_loss_and_target_compatibility(*arguments) is None
    else:
        with pytest.raises(ValueError, match=fault):
            T.check_loss_and_target_compatibility(*arguments)


@pytest.mark.parametrize(
    "width, loss, kind",
    [(1, "mse", "binary"), (3, "mse", "categorical"), (3, "binary_crossentropy", "binary"),
     (3, "sparse_categorical_crossentropy", "sparse_categorical")],
)  # fmt: skip
def test_which_accuracy_is_meant(width, loss, kind):
    loss = T.get_loss_function(loss)
    found = T.collect_per_output_metric_info(["acc", "mae"], ["a"], [(None, width)], [loss])[0]
    assert list(found) == ["acc", "mae"]
    assert T.get_metric_function("acc", (None, width), loss).__name__ == f"{kind}_accuracy"


WEIGHTED = [  # values, weights, reduction, result
    ([1.0, 3.0], None, "sum_over_batch_size", 2.0),
    ([1.0, 3.0], 2.0, "sum_over_batch_size", 4.0),
    ([1.0, 3.0], [[0.0], [1.0]], "sum", 3.0),
    ([[1.0, 2.0], [3.0, 4.0]], [1.0, 0.0], "sum", 3.0),
    ([[1.0, 2.0], [3.0, 4.0]], [1.0, 2.0], "none", [[1.0, 2.0], [6.0, 8.0]]),
]


def test_weighted_losses(engine):
    for values, weights, reduction, expected in WEIGHTED:
        found = losses_utils.compute_weighted_loss(values, weights, reduction)
        assert K.eval(found).tolist() == expected
        if weights is not None:  # as a graph, whose batch size is open
            x = K.placeholder((None, *np.shape(values)[1:]))
            graph = losses_utils.compute_weighted_loss(x, K.constant(weights), reduction)
            assert K.function([x], [graph])([np.array(values)])[0].tolist() == expected


def test_a_program_that_prepares_its_own_data_and_loss(engine):
    class Weighted(losses.Loss):
        def call(self, y_true, y_pred):
            values = K.mean(K.square(y_true - y_pred), axis=-1)
            return losses_utils.compute_weighted_loss(values, [1.0, 0.0], "none")

    model = models.Sequential([layers.Dense(1, use_bias=False, input_shape=(2,))])
    model.set_weights([np.ones((2, 1))])
    model.compile("sgd", Weighted(reduction="sum"))
    x = T.standardize_input_data(np.array([[1.0, 2.0], [3.0, 4.0]]), ["x"], [model.input_shape])
    y = T.standardize_input_data([1.0, 2.0], ["y"], [model.output_shape])
    assert T.get_input_shape_and_dtype(model) == ((None, 2), "float32")
    assert T.get_static_batch_size(layers.Dense(1, batch_input_shape=(4, 2))) == 4
    assert model.train_on_batch(x[0], y[0]) == 4.0
    objective = T.weighted_masked_objective(losses.mean_absolute_error)
    found = objective(K.constant([[1.0], [2.0]]), K.zeros((2, 1)), [1.0, 0.0], [1.0, 1.0])
    np.testing.assert_allclose(K.eval(found), 1.0, rtol=1e-6)


def test_a_metric_of_ones_own_counts_decisions(engine):
    class Hits(metrics.Metric):
        def __init__(self, **kwargs):
            super().__init__(name="hits")
            self.kwargs = kwargs
            self.counts = {
                kind: self.add_weight(kind.value, (2,), "zeros") for kind in ConfusionMatrix
            }

        @metrics_utils.update_state_wrapper
        def update_state(self, y_true, y_pred, sample_weight=None):
            return metrics_utils.update_confusion_matrix_variables(
                self.counts, y_true, y_pred, [0.5, 0.75], sample_weight=sample_weight, **self.kwargs
            )

        @metrics_utils.result_wrapper
        def result(self):
            return K.stack([self.counts[kind] for kind in ConfusionMatrix])

    for kwargs, weights, expected in (
        ({}, None, [[3, 2], [1, 0], [1, 2], [1, 2]]),
        ({"class_id": 0}, [1.0, 2.0, 3.0], [[4, 1], [0, 0], [2, 2], [0, 3]]),
        ({"top_k": 1}, None, [[2, 2], [0, 0], [2, 2], [2, 2]]),
    ):
        metric = Hits(**kwargs)
        metric.update_state(K.constant(Y), K.constant(SCORES), weights)
        assert K.eval(metric.result()).tolist() == expected
        metric.update_state(K.constant(Y), K.constant(SCORES), weights)
        assert K.eval(metric.result()).tolist() == (2 * np.array(expected)).tolist()
    total = T.call_metric_function(metrics.Mean(), [1.0, 3.0], weights=[1.0, 1.0], mask=[1, 0])
    assert float(K.eval(total)) == 1.0
