"""What users get wrong: programs that catch Keras' type of error catch kerata's too."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from . import data, dense, variants

X, Y = data()
IMAGE = np.ones((1, 8, 8, 3), "float32")


def folder() -> Path:
    return Path(tempfile.mkdtemp())


def written(name: str, content: bytes | None = b"not a model") -> str:
    path = folder() / name
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    return str(path)


def saved(k: Any, name: str = "m.keras") -> str:
    path = str(folder() / name)
    dense(k).save(path)
    return path


def own(k: Any, kind: str = "Layer", **members: Any) -> Any:
    return type("Own", (getattr(k.layers, kind, None) or getattr(k, kind),), members)


def pair(k: Any) -> Any:
    a, b = k.Input((2,), name="a"), k.Input((2,), name="b")
    return k.Model([a, b], k.layers.Add()([a, b]))


def _fails(*_: Any, **__: Any) -> Any:
    raise ZeroDivisionError("a user's own")


@variants(
    load_model=lambda k: k.saving.load_model("/nowhere/m.keras"),
    load_model_h5=lambda k: k.saving.load_model("/nowhere/m.h5"),
    load_model_folder=lambda k: k.saving.load_model("/nowhere/m"),
    load_model_weights=lambda k: k.saving.load_model("/nowhere/m.weights.h5"),
    load_model_damaged=lambda k: k.saving.load_model(written("m.keras")),
    load_model_damaged_h5=lambda k: k.saving.load_model(written("m.h5")),
    load_model_a_folder=lambda k: k.saving.load_model(written("m.keras", None)),
    load_model_ending=lambda k: k.saving.load_model(written("m.txt")),
    load_model_number=lambda k: k.saving.load_model(3),
    load_model_none=lambda k: k.saving.load_model(None),
    load_weights=lambda k: dense(k).load_weights("/nowhere/m.weights.h5"),
    load_weights_h5=lambda k: dense(k).load_weights("/nowhere/m.h5"),
    load_weights_keras=lambda k: dense(k).load_weights("/nowhere/m.keras"),
    load_weights_ending=lambda k: dense(k).load_weights("/nowhere/m.txt"),
    load_weights_damaged=lambda k: dense(k).load_weights(written("m.weights.h5")),
    load_weights_of_other_shapes=lambda k: (dense(k,
        3).save_weights(p := str(folder() / "m.weights.h5")), dense(k).load_weights(p) ),
    load_weights_of_more_layers=lambda k: (dense(k).save_weights(p := str(folder() /
        "m.weights.h5")), k.Sequential([k.Input((2,)), k.layers.Dense(3),
        k.layers.Dense(1)]).load_weights(p)),
    load_weights_unbuilt=lambda k: (dense(k).save_weights(p := str(folder() / "m.weights.h5")),
        k.Sequential([k.layers.Dense(1)]).load_weights(p)),
    save_weights_ending=lambda k: dense(k).save_weights("m.txt"),
    save_ending=lambda k: dense(k).save(str(folder() / "m.txt")),
    save_no_ending=lambda k: dense(k).save(str(folder() / "m")),
    save_not_a_model=lambda k: k.saving.save_model(3, str(folder() / "m.keras")),
    save_weights_exists=lambda k: dense(k).save_weights(written("m.weights.h5"),
        overwrite="perhaps", more=1),
    unknown_object=lambda k: (k.Sequential([k.Input((2,)), own(k, call=lambda self,
        x: x)()]) .save(p := str(folder() / "m.keras")), k.saving.load_model(p) ),
    custom_objects_number=lambda k: k.saving.load_model(saved(k), custom_objects=3),
    from_json=lambda k: k.models.model_from_json("{"),
    from_json_number=lambda k: k.models.model_from_json(3),
    from_json_text=lambda k: k.models.model_from_json("word"),
    from_json_unknown=lambda k: k.models.model_from_json('{"class_name": "Nothing", "config": {}}'),
    from_json_module=lambda k: k.models.model_from_json(
        '{"module": "os", "class_name": "system", "config": {}, "registered_name": "system"}'),
    deserialize_layer=lambda k: k.layers.deserialize({"class_name": "Nothing", "config": {}}),
    from_config=lambda k: k.layers.Dense.from_config({"unit": 3}),
    from_config_of_model=lambda k: k.Model.from_config({"layers": []}),
    export_format=lambda k: dense(k).export(str(folder() / "m"), format="words"),
    register_twice=lambda k: [ k.saving.register_keras_serializable("p", "twice")(type("A", (),
        {})), ],
    get_unregistered=lambda k: k.saving.get_registered_object("nothing").call,
    serialize_a_lambda=lambda k: k.saving.serialize_keras_object(object()),
)  # fmt: skip
def mistaken_file(k: Any, act: Any) -> Any:
    act(k)


@variants(
    activation=lambda k: k.layers.Dense(2, activation="rel"),
    activation_number=lambda k: k.layers.Dense(2, activation=3),
    initializer=lambda k: k.layers.Dense(2, kernel_initializer="glorot"),
    initializer_number=lambda k: k.layers.Dense(2, kernel_initializer=3),
    regularizer=lambda k: k.layers.Dense(2, kernel_regularizer="l3"),
    regularizer_number=lambda k: k.layers.Dense(2, kernel_regularizer=0.1),
    constraint=lambda k: k.layers.Dense(2, kernel_constraint="nothing"),
    units=lambda k: k.layers.Dense(0), units_negative=lambda k: k.layers.Dense(-1),
    units_text=lambda k: k.layers.Dense("3"), units_float=lambda k: k.layers.Dense(2.5),
    units_forgotten=lambda k: k.layers.Dense(),
    unknown_argument=lambda k: k.layers.Dense(3, unit=4),
    dtype=lambda k: k.layers.Dense(3, dtype="float33"),
    dtype_policy=lambda k: k.config.set_dtype_policy("mixed_float17"),
    name=lambda k: k.layers.Dense(3, name="a/b"), name_number=lambda k: k.layers.Dense(3, name=3),
    rate=lambda k: k.layers.Dropout(1.5), rate_text=lambda k: k.layers.Dropout("0.5"),
    rate_negative=lambda k: k.layers.Dropout(-0.5),
    padding=lambda k: k.layers.Conv2D(2, 3, padding="sam"),
    padding_causal=lambda k: k.layers.Conv2D(2, 3, padding="causal"),
    kernel_size=lambda k: k.layers.Conv2D(2, (3, 3, 3)),
    kernel_size_zero=lambda k: k.layers.Conv2D(2, 0),
    strides_zero=lambda k: k.layers.Conv2D(2, 3, strides=0),
    strides_and_dilation=lambda k: k.layers.Conv2D(2, 3, strides=2, dilation_rate=2),
    groups=lambda k: k.layers.Conv2D(3, 3, groups=2), filters_zero=lambda k: k.layers.Conv2D(0, 3),
    data_format=lambda k: k.layers.Conv2D(2, 3, data_format="last"),
    pool_size=lambda k: k.layers.MaxPooling2D((2, 2, 2)),
    cropping=lambda k: k.layers.Cropping2D((1, 2, 3)),
    zero_padding=lambda k: k.layers.ZeroPadding2D("one"),
    permute=lambda k: k.layers.Permute((1, 3)), reshape=lambda k: k.layers.Reshape((5,))(X),
    lstm_units=lambda k: k.layers.LSTM(0), rnn_cell=lambda k: k.layers.RNN(3),
    bidirectional_mode=lambda k: k.layers.Bidirectional(k.layers.LSTM(3), merge_mode="max"),
    time_distributed=lambda k: k.layers.TimeDistributed(3), wrapper=lambda k: k.layers.Wrapper(3),
    normalization_axis=lambda k: k.layers.BatchNormalization(axis="last"),
    normalization_axis_of_input=lambda k: k.layers.BatchNormalization(axis=7)(X),
    group_normalization=lambda k: k.layers.GroupNormalization(5)(X),
    embedding=lambda k: k.layers.Embedding(0, 2),
    embedding_text=lambda k: k.layers.Embedding("a", 2),
    attention_heads=lambda k: k.layers.MultiHeadAttention(0, 2),
    lambda_number=lambda k: k.layers.Lambda(3),
    rescaling_text=lambda k: k.layers.Rescaling("a")(X),
    text_mode=lambda k: k.layers.TextVectorization(output_mode="words"),
    lookup_tokens=lambda k: k.layers.StringLookup(max_tokens=0),
    hashing_bins=lambda k: k.layers.Hashing(0), discretization=lambda k: k.layers.Discretization(),
    category=lambda k: k.layers.CategoryEncoding(), input_shape_text=lambda k: k.Input("abc"),
    input_negative=lambda k: k.Input((-2,)), input_nothing=lambda k: k.Input(),
    input_batch=lambda k: k.Input((2,), batch_shape=(1, 2)),
    noise=lambda k: k.layers.GaussianNoise(-1), seed=lambda k: k.layers.Dropout(0.5, seed="a"),
    leaky=lambda k: k.layers.LeakyReLU(-1), relu=lambda k: k.layers.ReLU(-1),
    softmax_text=lambda k: k.layers.Softmax("a")(X), dot=lambda k: k.layers.Dot(axes="a"),
    concatenate=lambda k: k.layers.Concatenate(axis="a")([X, X]),
    masking_text=lambda k: k.layers.Masking("a")(X), abstract=lambda k: k.layers.Layer()(X),
    add_weight_initializer=lambda k: k.layers.Layer().add_weight((2,), "nothing"),
)  # fmt: skip
def mistaken_layer(k: Any, act: Any) -> Any:
    act(k)


@variants(
    rank=lambda k: k.layers.Conv2D(2, 3)(X), rank_of_dense=lambda k: k.layers.Dense(2)(np.ones(3)),
    features=lambda k: [d := k.layers.Dense(2), d(X), d(np.ones((1, 5)))],
    channels=lambda k: [c := k.layers.Conv2D(2, 3), c(IMAGE), c(IMAGE[..., :2])],
    groups=lambda k: k.layers.Conv2D(2, 3, groups=2)(IMAGE),
    kernel_too_large=lambda k: k.layers.Conv2D(2, 9)(IMAGE),
    pool_too_large=lambda k: k.layers.MaxPooling2D(9)(IMAGE),
    open_features=lambda k: k.layers.Dense(2)(k.Input((None,))),
    lstm_rank=lambda k: k.layers.LSTM(2)(X), merge_one=lambda k: k.layers.Add()(X),
    merge_shapes=lambda k: k.layers.Add()([X, np.ones((10, 3))]),
    subtract_three=lambda k: k.layers.Subtract()([X, X, X]),
    concatenate_shapes=lambda k: k.layers.Concatenate()([X, np.ones((9, 2))]),
    concatenate_one=lambda k: k.layers.Concatenate()(X),
    concatenate_symbols=lambda k: k.layers.Concatenate(1)([k.Input((2, 3)), k.Input((2, 4))]),
    dot_shapes=lambda k: k.layers.Dot(1)([X, np.ones((10, 3))]),
    attention_one=lambda k: k.layers.Attention()(X),
    heads_one=lambda k: k.layers.MultiHeadAttention(2, 2)(np.ones((1, 2, 3))),
    text=lambda k: k.layers.Dense(2)("words"), none=lambda k: k.layers.Dense(2)(None),
    nothing=lambda k: k.layers.Dense(2)(), list=lambda k: k.layers.Dense(2)([X, X]),
    tuple=lambda k: k.layers.Dense(2)((X, X)), dict=lambda k: k.layers.Dense(2)({"a": X}),
    option=lambda k: k.layers.Dense(2)(X, train=True),
    shape_itself=lambda k: k.layers.Dense(2)((None, 3)),
    no_super=lambda k: own(k, __init__=lambda self: None)()(X),
    own_error=lambda k: own(k, call=_fails)()(X),
    own_error_on_symbols=lambda k: own(k, call=_fails)()(k.Input((2,))),
    own_error_in_build=lambda k: own(k, build=_fails, call=lambda self, x: x)()(X),
    no_call=lambda k: own(k)()(X), no_call_of_model=lambda k: own(k, "Model")()(X),
    set_weights_few=lambda k: dense(k).set_weights([X]),
    set_weights_shape=lambda k: dense(k).set_weights([X, X]),
    set_weights_unbuilt=lambda k: k.layers.Dense(2).set_weights([X]),
    assign=lambda k: k.Variable(X).assign(Y), assign_text=lambda k: k.Variable(X).assign("a"),
    variable_dtype=lambda k: k.Variable(X, dtype="float33"),
    variable_nothing=lambda k: k.Variable(), output_unconnected=lambda k: k.layers.Dense(2).output,
    input_unconnected=lambda k: k.layers.Dense(2).input,
    count_unbuilt=lambda k: k.layers.Dense(2).count_params(),
    summary_of_layer=lambda k: k.layers.Dense(2).summary(),
    condition=lambda k: bool(k.Input((2,))),
    condition_of_comparison=lambda k: bool(k.Input(()) > 0), number=lambda k: float(k.Input(())),
    length=lambda k: len(k.Input((2,))), array=lambda k: np.asarray(k.Input((2,))),
    numpy_function=lambda k: np.sum(k.Input((2,))), numpy_ufunc=lambda k: np.exp(k.Input((2,))),
    index=lambda k: [1, 2][k.Input((), dtype="int32")],
    unknown_member=lambda k: k.Input((2,)).sizes,
    matmul=lambda k: k.ops.matmul(np.ones((2, 3)), np.ones((2, 3))),
    op_reshape=lambda k: k.ops.reshape(X, (3, 3)), op_axis=lambda k: k.ops.sum(X, axis=5),
    op_text=lambda k: k.ops.sum("words"), op_none=lambda k: k.ops.sum(None),
    op_stack=lambda k: k.ops.stack([X, Y]), op_concatenate=lambda k: k.ops.concatenate([X, X[0]]),
    op_broadcast=lambda k: k.ops.add(X, np.ones((3, 5))),
    op_cast=lambda k: k.ops.cast(X, "float33"), op_transpose=lambda k: k.ops.transpose(X, (0, 0)),
    op_split=lambda k: k.ops.split(X, 3), op_expand=lambda k: k.ops.expand_dims(X, 7),
    op_one_hot=lambda k: k.ops.one_hot(np.array([1]), "a"),
    op_einsum=lambda k: k.ops.einsum("ab,bc", X, X),
    op_symbols=lambda k: k.ops.add(k.Input((2,)), k.Input((3,))),
    op_top_k=lambda k: k.ops.top_k(X, 7), op_nothing=lambda k: k.ops.nothing(X),
    op_pad=lambda k: k.ops.pad(X, 1, mode="sideways"), op_repeat=lambda k: k.ops.repeat(X, -1),
    op_resize=lambda k: k.ops.image.resize(X, (2, 2)), op_conv=lambda k: k.ops.conv(X, X),
    random_seed=lambda k: k.random.normal((2,), seed="a"),
)  # fmt: skip
def mistaken_call(k: Any, act: Any) -> Any:
    act(k)


@variants(
    optimizer=lambda k: dense(k, optimizer="adm"),
    optimizer_number=lambda k: dense(k, optimizer=3),
    loss=lambda k: dense(k, loss="mean_sqared").fit(X, Y, verbose=0),
    loss_number=lambda k: dense(k, loss=3).fit(X, Y, verbose=0),
    metric=lambda k: dense(k, metrics=["acuracy"]).fit(X, Y, verbose=0),
    metric_number=lambda k: dense(k, metrics=[3]).fit(X, Y, verbose=0),
    loss_weights_text=lambda k: dense(k, loss_weights="mae").fit(X, Y, verbose=0),
    compile_unknown=lambda k: dense(k, optimiser="sgd"),
    compile_nothing=lambda k: dense(k, loss="none").fit(X, Y, verbose=0),
    evaluate_uncompiled=lambda k: dense(k, loss="none").evaluate(X, Y, verbose=0),
    train_on_batch_uncompiled=lambda k: dense(k, loss="none").train_on_batch(X, Y),
    no_loss=lambda k: dense(k, loss=None).fit(X, Y, verbose=0),
    no_targets=lambda k: dense(k).fit(X, verbose=0), no_data=lambda k: dense(k).fit(verbose=0),
    none=lambda k: dense(k).fit(None, Y, verbose=0),
    lengths=lambda k: dense(k).fit(X, Y[:5], verbose=0),
    weights_length=lambda k: dense(k).fit(X, Y, sample_weight=np.ones(3), verbose=0),
    features=lambda k: dense(k).fit(np.ones((10, 5)), Y, verbose=0),
    rank=lambda k: dense(k).predict(np.ones((10, 2, 2, 2)), verbose=0),
    crossentropy_shape=lambda k: dense(k, 3, loss="categorical_crossentropy").fit(X, Y, verbose=0),
    sparse_shape=lambda k: dense(k, 3, loss="sparse_categorical_crossentropy").fit(X,
        np.ones((10, 3)), verbose=0),
    binary_shape=lambda k: dense(k, 3, loss="binary_crossentropy").fit(X, np.ones((10, 2)),
        verbose=0),
    texts=lambda k: dense(k).fit(np.array([["a", "b"]] * 10), Y, verbose=0),
    text_targets=lambda k: dense(k).fit(X, np.array(["a"] * 10), verbose=0),
    objects=lambda k: dense(k).fit(np.array([[1, 2], [3]], dtype=object), Y[:2], verbose=0),
    lists=lambda k: dense(k).fit([[1, 2], [3]], Y[:2], verbose=0),
    one_of_two_inputs=lambda k: pair(k).predict(X, verbose=0),
    three_of_two_inputs=lambda k: pair(k).predict([X, X, X], verbose=0),
    wrong_names=lambda k: pair(k).predict({"a": X, "c": X}, verbose=0),
    called_with_one=lambda k: pair(k)(X), called_with_lengths=lambda k: pair(k)([X, X[:3]]),
    epochs_text=lambda k: dense(k).fit(X, Y, epochs="two", verbose=0),
    batch_size_text=lambda k: dense(k).fit(X, Y, batch_size="two", verbose=0),
    batch_size_negative=lambda k: dense(k).fit(X, Y, batch_size=-2, verbose=0),
    split_text=lambda k: dense(k).fit(X, Y, validation_split="a", verbose=0),
    split_of_generator=lambda k: dense(k).fit(iter([(X, Y)]), validation_split=0.5, verbose=0),
    validation_frequency=lambda k: dense(k).fit(X, Y, validation_data=(X, Y),
        validation_freq="a", verbose=0),
    validation_length=lambda k: dense(k).fit(X, Y, validation_data=(X, Y, Y, Y), verbose=0),
    validation_none=lambda k: dense(k).fit(X, Y, validation_data=3, verbose=0),
    targets_beside_generator=lambda k: dense(k).fit(iter([(X, Y)]), Y, verbose=0),
    batch_of_four=lambda k: dense(k).fit(iter([(X, Y, Y, Y)]), verbose=0),
    empty_generator=lambda k: dense(k).fit(iter([]), verbose=0),
    generator_of_numbers=lambda k: dense(k).fit(iter([3]), verbose=0),
    generator_fails=lambda k: dense(k).fit((_fails() for _ in range(2)), verbose=0),
    callback_fails=lambda k: dense(k).fit(X, Y,
        callbacks=[k.callbacks.LambdaCallback(on_epoch_end=_fails)], verbose=0),
    function_as_data=lambda k: dense(k).fit(print, verbose=0),
    unknown_argument=lambda k: dense(k).fit(X, Y, epoch=3, verbose=0),
    class_weight_text=lambda k: dense(k).fit(X, Y, class_weight="a", verbose=0),
    class_weight_list=lambda k: dense(k).fit(X, Y, class_weight=[1, 2], verbose=0),
    monitor_mode_of_checkpoint=lambda k: k.callbacks.ModelCheckpoint("m.txt",
        save_weights_only=True),
    checkpoint_ending=lambda k: k.callbacks.ModelCheckpoint("m.txt"),
    checkpoint_frequency=lambda k: k.callbacks.ModelCheckpoint("m.keras", save_freq="a"),
    plateau_factor=lambda k: k.callbacks.ReduceLROnPlateau(factor=2.0),
    schedule_text=lambda k: dense(k).fit(X, Y,
        callbacks=[k.callbacks.LearningRateScheduler(lambda *_: "a")], verbose=0),
    schedule_number=lambda k: dense(k).fit(X, Y,
        callbacks=[k.callbacks.LearningRateScheduler(3)], verbose=0),
    unknown_callback_argument=lambda k: k.callbacks.EarlyStopping(patienc=3),
    backup=lambda k: k.callbacks.BackupAndRestore("", save_freq="a"),
    tensorboard=lambda k: k.callbacks.TensorBoard(update_freq="a", profile_batch="a"),
    steps=lambda k: dense(k).fit(X, Y, steps_per_epoch=-1, verbose=0),
    steps_text=lambda k: dense(k).predict(X, steps="a", verbose=0),
)  # fmt: skip
def mistaken_training(k: Any, act: Any) -> Any:
    act(k)


@variants(
    rate_text=lambda k: k.optimizers.SGD("fast"),
    momentum=lambda k: k.optimizers.SGD(momentum=2.0),
    older_rate=lambda k: k.optimizers.SGD(lr=0.1), beta=lambda k: k.optimizers.Adam(beta=0.1),
    clips=lambda k: k.optimizers.SGD(clipnorm=1.0, clipvalue=1.0),
    ema=lambda k: k.optimizers.SGD(use_ema=True, ema_momentum=2.0),
    get=lambda k: k.optimizers.get("adm"), get_number=lambda k: k.optimizers.get(3),
    accumulation=lambda k: k.optimizers.SGD(gradient_accumulation_steps=1),
    apply_nothing=lambda k: k.optimizers.SGD().apply_gradients([]),
    apply_unknown=lambda k: [ o := k.optimizers.SGD(), o.build([k.Variable(X)]), o.apply([X],
        [k.Variable(X)])],
    apply_unbuilt=lambda k: k.optimizers.SGD().apply([X]),
    set_rate_of_schedule=lambda k:
        setattr(k.optimizers.SGD(k.optimizers.schedules.ExponentialDecay(0.1, 2, 0.5)),
        "learning_rate", 1.0),
    schedule=lambda k: k.optimizers.schedules.PiecewiseConstantDecay([1, 2], [0.1]),
    schedule_rate=lambda k: k.optimizers.schedules.CosineDecay(0.1, 0)(1),
    loss_get=lambda k: k.losses.get("mean_sqared"), loss_get_number=lambda k: k.losses.get(3),
    reduction=lambda k: k.losses.MeanSquaredError(reduction="most"),
    loss_shapes=lambda k: k.losses.CategoricalCrossentropy()(np.ones((2, 3)), np.ones((2, 4))),
    loss_call=lambda k: k.losses.MeanSquaredError()(X),
    focal=lambda k: k.losses.Dice(axis="a")(X, X), huber=lambda k: k.losses.Huber(delta="a")(X, X),
    metric_get=lambda k: k.metrics.get("acuracy"), metric_get_number=lambda k: k.metrics.get(3),
    iou=lambda k: k.metrics.IoU(3, [7]), iou_nothing=lambda k: k.metrics.IoU(),
    mean_iou=lambda k: k.metrics.MeanIoU(0), auc=lambda k: k.metrics.AUC(num_thresholds=0),
    auc_curve=lambda k: k.metrics.AUC(curve="a"),
    thresholds=lambda k: k.metrics.Precision(thresholds=2.0),
    f1=lambda k: k.metrics.F1Score(average="most"),
    recall=lambda k: k.metrics.SensitivityAtSpecificity(2.0),
    metric_reset=lambda k: k.metrics.Metric().update_state(X),
    metric_sum=lambda k: k.metrics.Mean().update_state("words"),
    get_layer=lambda k: dense(k).get_layer("hidden"),
    get_layer_index=lambda k: dense(k).get_layer(index=9),
    get_layer_nothing=lambda k: dense(k).get_layer(), pop=lambda k: k.Sequential().pop(),
    add=lambda k: k.Sequential().add(3), add_function=lambda k: k.Sequential().add(np.tanh),
    add_input_late=lambda k: dense(k).add(k.Input((2,))),
    add_same_name=lambda k: dense(k).add(k.layers.Dense(2, name="out")),
    sequential_call=lambda k: k.Sequential()(X),
    sequential_inputs=lambda k: k.Sequential([k.layers.Dense(2)]).inputs,
    sequential_output=lambda k: k.Sequential([k.layers.Dense(2)]).output_shape,
    sequential_number=lambda k: k.Sequential(3), model_nothing=lambda k: k.Model(1, 2),
    model_array=lambda k: k.Model(X, X),
    lost_input=lambda k: k.Model(k.Input((2,)), k.layers.Dense(2)(k.Input((2,)))),
    not_an_input=lambda k: k.Model(k.layers.Dense(2)(k.Input((2,))), k.Input((2,))),
    input_layer_as_input=lambda k: k.Model(k.layers.InputLayer((2,)), k.Input((2,))),
    layer_as_output=lambda k: k.Model(k.Input((2,)), k.layers.Dense(2)),
    same_names=lambda k: k.Model(x := k.Input((2,)), k.layers.Dense(2,
        name="t")(k.layers.Dense(2, name="t")(x))),
    model_call_undefined=lambda k: k.Model()(X),
    model_predict_undefined=lambda k: k.Model().predict(X, verbose=0),
    layers_set=lambda k: setattr(dense(k), "layers", []),
    trainable_text=lambda k: setattr(dense(k), "metrics", 3),
    backend=lambda k: k.config.set_floatx("float33"),
    image_format=lambda k: k.config.set_image_data_format("last"),
    to_categorical=lambda k: k.utils.to_categorical([0, 5], 3),
    normalize=lambda k: k.utils.normalize("a"),
    pad_sequences=lambda k: k.utils.pad_sequences([[1], 3]),
    pad_mode=lambda k: k.utils.pad_sequences([[1]], padding="most"),
    pad_type=lambda k: k.utils.pad_sequences(["ab"], dtype="int32"),
    image_folder=lambda k: k.utils.image_dataset_from_directory("/nowhere"),
    load_img=lambda k: k.utils.load_img("/nowhere/a.png"),
    img_mode=lambda k: k.utils.array_to_img(X),
    get_file=lambda k: k.utils.get_file(origin=None, fname=None),
    plot=lambda k: k.utils.plot_model(3), random_seed=lambda k: k.utils.set_random_seed("a"),
    split=lambda k: k.utils.split_dataset(3, 0.5),
    split_share=lambda k: k.utils.split_dataset(X, 1.5),
    pydataset=lambda k: dense(k).fit(k.utils.PyDataset(), verbose=0),
    initializer=lambda k: k.initializers.get("glorot"),
    initializer_mode=lambda k: k.initializers.VarianceScaling(mode="most"),
    initializer_scale=lambda k: k.initializers.VarianceScaling(scale=-1),
    identity=lambda k: k.initializers.Identity()((2, 3, 4)),
    regularizer=lambda k: k.regularizers.get("l3"),
    regularizer_text=lambda k: k.regularizers.L2("a"),
    regularizer_negative=lambda k: k.regularizers.L2(-1),
    constraint=lambda k: k.constraints.get("nothing"),
    activation=lambda k: k.activations.get("rel"),
    activation_number=lambda k: k.activations.get(3),
    activation_relu=lambda k: k.activations.softmax(np.ones(3), axis=3),
    policy=lambda k: k.dtype_policies.get("a"), policy_number=lambda k: k.dtype_policies.get(3),
    seed=lambda k: k.random.SeedGenerator("a"), device=lambda k: k.device("abacus:7").__enter__(),
    application=lambda k: k.applications.MobileNet(weights="imagenets"),
    application_classes=lambda k: k.applications.MobileNet(weights="imagenet", classes=3),
    application_shape=lambda k: k.applications.ResNet50(weights=None, input_shape=(5, 5, 3)),
    preprocess=lambda k: k.applications.resnet50.preprocess_input(IMAGE, data_format="a"),
    decode=lambda k: k.applications.resnet50.decode_predictions(X),
    tree=lambda k: k.tree.map_structure(print, [1], [1, 2]),
    tree_function=lambda k: k.tree.map_structure(3, [1]),
    pack=lambda k: k.tree.pack_sequence_as([1, 2], [1]),
    same_structure=lambda k: k.tree.assert_same_structure([1], {"a": 1}),
)  # fmt: skip
def mistaken_object(k: Any, act: Any) -> Any:
    act(k)
