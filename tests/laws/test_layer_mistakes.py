"""What layers say to arguments and inputs that do not fit: what was given, what helps."""

from __future__ import annotations

import numpy as np
import pytest

import kerata
from kerata.layers import (
    GRU,
    LSTM,
    RNN,
    Add,
    Attention,
    Bidirectional,
    CategoryEncoding,
    Concatenate,
    Conv1DTranspose,
    Conv2D,
    Cropping2D,
    Dense,
    Dot,
    Dropout,
    EinsumDense,
    Embedding,
    GroupNormalization,
    Input,
    Lambda,
    LayerNormalization,
    MaxPooling2D,
    MultiHeadAttention,
    Normalization,
    Permute,
    PReLU,
    Reshape,
    Subtract,
    TimeDistributed,
    UpSampling2D,
    ZeroPadding2D,
    get,
)


def ones(*shape):
    return np.ones(shape, "float32")


MISTAKES = [
    (lambda: Dense(0), "'units' must be a positive integer; given 0"),
    (lambda: Dense("3"), "'units' must be a positive integer; given '3'"),
    (lambda: Dense(3)(ones(3)), "expected a rank of at least 2, found rank 1"),
    (lambda: [d := Dense(3), d.build((None, 2)), d.call(3)], "an axis to multiply with"),
    (lambda: Dense(3)(3.0), "expected a rank of at least 2, found rank 0"),
    (lambda: TimeDistributed(Dense(3))(2**63), "rank 3 or more"),
    (lambda: LSTM(3)(3), "expects sequences of rank 3"),
    (lambda: Dense(3)(Input((None,))), "whose last axis has a known size"),
    (lambda: Dense(3, lora_rank=0), "'lora_rank' must be a positive integer or None; given 0"),
    (lambda: EinsumDense("ab,bc", 3), "must be like 'ab,bc->ac'"),
    (lambda: Conv2D(4, 3)(ones(2, 8, 8)), "expected rank 4, found rank 3"),
    (lambda: Conv2D(4, (3, 3, 3)), "one integer or 2 of them"),
    (lambda: Conv2D(4, 3, padding="causal"), "must be one of valid, same; given 'causal'"),
    (lambda: Conv2D(4, 3, groups=3), "a multiple of 'groups'; given filters=4 and groups=3"),
    (lambda: Conv2D(4, 3, groups=2)(ones(2, 8, 8, 3)), "given 3 channels (shape (2, 8, 8, 3))"),
    (lambda: Conv2D(4, 3, strides=2, dilation_rate=2), "cannot both be above 1"),
    (lambda: Conv2D(4, 9)(ones(2, 8, 8, 3)), "use padding='same', a smaller kernel_size"),
    (lambda: Conv2D(4, 3, data_format="last"), "must be 'channels_last' or 'channels_first'"),
    (lambda: Conv2D(4, 3)(Input((8, 8, None))), "needs a known number of channels"),
    (lambda: Conv1DTranspose(3, 3, strides=2, output_padding=2), "must be below 'strides'"),
    (lambda: MaxPooling2D(9)(ones(2, 8, 8, 3)), "use padding='same' or a smaller pool_size"),
    (lambda: Reshape((5,))(ones(2, 4)), "(4 elements) do not fit into target_shape (5,)"),
    (lambda: Reshape((-1, -1)), "at most one of them -1"),
    (lambda: Permute((1, 3)), "must be a permutation of 1 … n"),
    (lambda: Cropping2D(4)(ones(1, 8, 8, 1)), "leaves nothing of inputs of shape (1, 8, 8, 1)"),
    (lambda: ZeroPadding2D((1, 2, 3)), "2 integers or 2 pairs (before, after); given (1, 2, 3)"),
    (lambda: UpSampling2D(interpolation="cubicc"), "given 'cubicc'"),
    (lambda: Dropout(1.5), "'rate' must be a number between 0 and 1; given 1.5"),
    (lambda: LSTM(3)(ones(2, 5)), "give them a last axis of size 1"),
    (lambda: LSTM(3, stateful=True)(Input((5, 4))), "Input(batch_shape=(batch, steps, features))"),
    (lambda: LSTM(3)(ones(2, 5, 4), initial_state=[ones(2, 3)]), "2 states, but 'initial_state'"),
    (lambda: LSTM(3)(ones(2, 5, 4), initial_state=[ones(2, 4)] * 2), "here (2, 3); given (2, 4)"),
    (lambda: GRU(3)(ones(2, 5, 4), initial_state=ones(5, 3)), "here (2, 3); given (5, 3)"),
    (lambda: RNN(3), "'cell' needs 'call(inputs, states)' and 'state_size'; given 3"),
    (lambda: Bidirectional(Dense(3)), "takes a recurrent layer, such as 'Bidirectional(LSTM(4))'"),
    (lambda: Bidirectional(LSTM(3), merge_mode="max"), "given 'max'"),
    (lambda: Bidirectional(LSTM(3), backward_layer=LSTM(3)), "must go in opposite directions"),
    (lambda: TimeDistributed(3), "wraps a layer, such as 'TimeDistributed(Dense(4))'; given 3"),
    (lambda: TimeDistributed(Dense(3))(ones(2, 3)), "expects inputs of rank 3 or more"),
    (lambda: Add()(ones(2, 3)), "takes a list of inputs, as in 'Add()([a, b])'"),
    (lambda: Add()([ones(2, 3), ones(2, 4)]), "(2, 3), (2, 4) do not broadcast together"),
    (lambda: Subtract()([ones(2, 3)] * 3), "takes exactly 2 inputs; given 3"),
    (lambda: Concatenate()([ones(2, 3, 4), ones(2, 5, 4)]), "must agree in all axes but -1"),
    (lambda: Dot(axes=1)([ones(2, 3), ones(2, 4)]), "must have one size"),
    (lambda: Dot(axes=0), "none of them 0 (the batch); given 0"),
    (lambda: MultiHeadAttention(2, 3)(ones(2, 5, 4)), "the same twice: 'layer(x, x)'"),
    (lambda: MultiHeadAttention(2, 3)(ones(2, 5), ones(2, 5)), "of one rank, 3 or more"),
    (lambda: Attention()(ones(2, 5, 4)), "takes a list [query, value] or [query, value, key]"),
    (lambda: LayerNormalization(axis=3)(ones(2, 4)), "axis 3 of the inputs must exist"),
    (lambda: GroupNormalization(5)(ones(2, 3, 4)), "must divide the 4 channels"),
    (lambda: Embedding(0, 3), "'input_dim' must be a positive integer"),
    (lambda: Lambda(3), "'function' must be a function; given 3"),
    (lambda: Normalization(mean=1.0), "give both 'mean' and 'variance', or neither"),
    (lambda: CategoryEncoding(), "needs 'num_tokens', the number of categories"),
    (lambda: PReLU()(Input((None, 3))), "Share the open axes by 'shared_axes'"),
    (lambda: get("Densee"), "Unknown layer: 'Densee'"),
]


@pytest.mark.parametrize("number", range(len(MISTAKES)))
def test_message(number):
    act, expected = MISTAKES[number]
    with kerata.backend_scope("numpy"), pytest.raises(ValueError) as caught:
        act()
    assert expected in str(caught.value).replace("`", "'")
