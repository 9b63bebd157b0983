"""Rows of layers of sequences: embeddings, masks, recurrent layers, attention."""

from tests.peer.layer_rows import SAME, F, I, L, M, row

# fmt: off
# -- embedding, masks -----------------------------------------------------------------------------
row(L("Embedding", input_dim=7, output_dim=4), I(7, 3, 5))
row(L("Embedding", input_dim=7, output_dim=4, mask_zero=True), I(7, 3, 5))
row(L("Embedding", input_dim=7, output_dim=4), I(7, 3))
row(L("ReversibleEmbedding", input_dim=7, output_dim=4), I(7, 3, 5))
row(L("ReversibleEmbedding", input_dim=7, output_dim=4), F(3, 5, 4), reverse=True)
row(L("ReversibleEmbedding", input_dim=7, output_dim=4, tie_weights=False, logit_soft_cap=0.5,
      embeddings_regularizer="l2"), F(3, 4), reverse=True)
row([L("Embedding", input_dim=5, output_dim=4, mask_zero=True), L("LSTM", units=3)], I(5, 3, 6))
row([L("Embedding", input_dim=4, output_dim=4, mask_zero=True),
     L("GRU", units=3, return_sequences=True), L("GlobalAveragePooling1D")], I(4, 3, 6))
row([L("Embedding", input_dim=4, output_dim=4, mask_zero=True), L("Dropout", rate=0.5),
     L("Dense", units=4), L("Bidirectional", layer=L("LSTM", units=3))], I(4, 3, 6))
row([L("Embedding", input_dim=4, output_dim=4, mask_zero=True),
     L("TimeDistributed", layer=L("Dense", units=3)), L("SimpleRNN", units=3)], I(4, 3, 6))
row([L("Embedding", input_dim=4, output_dim=4, mask_zero=True), L("LayerNormalization"),
     L("Activation", activation="tanh"), L("GRU", units=2)], I(4, 3, 6))
row(L("Masking", mask_value=0.0), F(3, 4, 5))
row([L("Masking", mask_value=0.0), L("LSTM", units=3)], F(3, 4, 5))

# -- recurrent ------------------------------------------------------------------------------------
for name in ("SimpleRNN", "LSTM", "GRU"):
    for options in (
        {},
        {"return_sequences": True},
        {"return_state": True},
        {"return_sequences": True, "return_state": True, "go_backwards": True},
        {"unroll": True, "return_sequences": True},
        {"use_bias": False},
        {"activation": "relu"},
    ):
        row(L(name, units=3, **options), F(2, 5, 4))
    row(L(name, units=3, return_sequences=True), F(3, 6, 4), mask=M(3, 6))
    row(L(name, units=3, return_state=True, go_backwards=True), F(3, 6, 4), mask=M(3, 6))
    row(
        L(name, units=3, zero_output_for_mask=True, return_sequences=True), F(3, 6, 4), mask=M(3, 6)
    )
    row(L(name, units=3, stateful=True), F(2, 5, 4), repeat=2)
    row(L("RNN", cell=L(f"{name}Cell", units=3), return_sequences=True), F(2, 5, 4))
    row(L("RNN", cell=L(f"{name}Cell", units=3), return_state=True), F(3, 6, 4), mask=M(3, 6))
    row(L("Bidirectional", layer=L(name, units=3)), F(2, 5, 4))
row(L("GRU", units=3, reset_after=False, return_sequences=True), F(2, 5, 4))
row(L("GRU", units=3, reset_after=False, use_bias=False), F(2, 5, 4), mask=M(2, 5))
row(L("GRU", units=3, recurrent_activation="hard_sigmoid"), F(2, 5, 4))
row(L("LSTM", units=3, recurrent_activation="hard_sigmoid"), F(2, 5, 4))
row(L("LSTM", units=3, unit_forget_bias=False), F(2, 5, 4))
row(L("LSTM", units=3), F(2, 5, 4), initial_state=[F(2, 3), F(2, 3)])
row(L("GRU", units=3, return_state=True), F(2, 5, 4), initial_state=[F(2, 3)])
row(L("SimpleRNN", units=3), F(2, 5, 4), initial_state=[F(2, 3)], mask=M(2, 5))
row(L("RNN", cell=[L("LSTMCell", units=3), L("GRUCell", units=2)]), F(2, 5, 4))
row(L("RNN", cell=L("StackedRNNCells", cells=[L("GRUCell", units=3), L("LSTMCell", units=2)])),
    F(2, 5, 4))
row(L("RNN", cell=[L("GRUCell", units=3), L("SimpleRNNCell", units=2)], return_sequences=True),
    F(3, 6, 4), mask=M(3, 6))
row(L("RNN", cell=L("LSTMCell", units=3), unroll=True, go_backwards=True), F(2, 5, 4))
for options in (
    {},
    {"padding": "same", "return_sequences": True, "return_state": True},
    {"strides": 2, "use_bias": False, "go_backwards": True},
    {"dilation_rate": 2, "unit_forget_bias": False, "recurrent_activation": "hard_sigmoid"},
    {"kernel_size": (2, 3), "strides": (1, 2), "padding": "same", "activation": "relu"},
):
    row(L("ConvLSTM2D", **{"filters": 3, "kernel_size": 2, **options}), F(2, 3, 6, 5, 2))
row(L("ConvLSTM2D", filters=2, kernel_size=3, return_sequences=True), F(2, 4, 5, 4, 2),
    mask=M(2, 4))
row(L("ConvLSTM2D", filters=2, kernel_size=2, stateful=True), F(2, 3, 4, 5, 2), repeat=2)
row(L("ConvLSTM2D", filters=3, kernel_size=2, data_format="channels_first", padding="same"),
    F(2, 3, 2, 4, 5))
row(L("ConvLSTM2D", filters=3, kernel_size=2, padding="same"), F(2, 3, 4, 5, 2),
    initial_state=[F(2, 4, 5, 3), F(2, 4, 5, 3)])
row(L("ConvLSTM1D", filters=3, kernel_size=3), F(2, 3, 7, 2))
row(L("ConvLSTM1D", filters=3, kernel_size=2, return_sequences=True), F(2, 4, 5, 2), mask=M(2, 4))
row(L("ConvLSTM3D", filters=2, kernel_size=2, padding="same"), F(2, 2, 3, 4, 3, 2))
for mode in ("sum", "mul", "ave", "concat", None):
    row(
        L("Bidirectional", layer=L("LSTM", units=3, return_sequences=True), merge_mode=mode),
        F(2, 5, 4),
    )
row(L("Bidirectional", layer=L("LSTM", units=3, return_state=True)), F(2, 5, 4))
row(L("Bidirectional", layer=L("GRU", units=3, return_sequences=True)), F(3, 6, 4), mask=M(3, 6))
row(L("Bidirectional", layer=L("GRU", units=3)), F(2, 5, 4), initial_state=[F(2, 3), F(2, 3)])
row(L("Bidirectional", layer=L("LSTM", units=3),
      backward_layer=L("LSTM", units=2, go_backwards=True)), F(2, 5, 4))
row(L("TimeDistributed", layer=L("Dense", units=3)), F(2, 5, 4))
row(L("TimeDistributed", layer=L("Conv2D", filters=3, kernel_size=2)), F(2, 3, 4, 5, 2))
row(L("TimeDistributed", layer=L("LSTM", units=3)), F(2, 3, 4, 5))
row(L("TimeDistributed", layer=L("BatchNormalization")), F(2, 3, 4))

# -- attention ------------------------------------------------------------------------------------
for options in (
    {},
    {"value_dim": 5, "use_bias": False},
    {"output_shape": 7},
    {"dropout": 0.3},
    {"use_gate": True},
    {"sliding_window": 2},
):
    row(L("MultiHeadAttention", num_heads=2, key_dim=3, **options), F(2, 5, 4), value=F(2, 6, 4))
MHA = L("MultiHeadAttention", num_heads=2, key_dim=3)
row(MHA, F(2, 5, 4), value=F(2, 6, 3), key=F(2, 6, 5))
row(MHA, F(2, 5, 4), value=F(2, 5, 4), use_causal_mask=True)
row(MHA, F(2, 5, 4), value=F(2, 6, 4), return_attention_scores=True)
row(MHA, F(2, 5, 4), value=F(2, 6, 4), attention_mask=M(2, 5, 6))
row(MHA, F(2, 5, 4), value=F(2, 6, 4), attention_mask=M(2, 5, 6), return_attention_scores=True)
row(MHA, F(2, 5, 4), value=F(2, 6, 4), value_mask=M(2, 6), use_causal_mask=True)
row(
    MHA,
    F(2, 5, 4),
    value=F(2, 5, 4),
    query_mask=M(2, 5),
    key_mask=M(2, 5),
    return_attention_scores=True,
)
row(MHA, F(2, 5, 4), value=F(2, 5, 4), query_mask=M(2, 5))
row([L("Embedding", input_dim=3, output_dim=4, mask_zero=True), MHA], I(3, 4, 6), value=SAME,
    return_attention_scores=True)  # without, keras has means in rows that the mask empties
row(
    L("MultiHeadAttention", num_heads=2, key_dim=3, attention_axes=(2,)),
    F(2, 3, 4, 5),
    value=F(2, 3, 6, 5),
)
row(L("MultiHeadAttention", num_heads=2, key_dim=3, attention_axes=(1, 2)), F(2, 3, 4, 5),
    value=F(2, 2, 6, 5), return_attention_scores=True)
row(
    L("MultiHeadAttention", num_heads=1, key_dim=2, output_shape=(3, 2)),
    F(2, 5, 4),
    value=F(2, 6, 4),
)
for options in (
    {},
    {"num_key_value_heads": 1, "use_bias": False},
    {"num_key_value_heads": 4, "dropout": 0.3},
    {"use_gate": True},
    {"sliding_window": 2},
):
    GQA = L("GroupQueryAttention",
            **{"head_dim": 3, "num_query_heads": 4, "num_key_value_heads": 2, **options})
    row(GQA, F(2, 5, 4), value=F(2, 6, 4))
GQA = L("GroupQueryAttention", head_dim=3, num_query_heads=4, num_key_value_heads=2)
row(GQA, F(2, 5, 4), value=F(2, 6, 3), key=F(2, 6, 5), return_attention_scores=True)
row(GQA, F(2, 5, 4), value=F(2, 5, 4), use_causal_mask=True)
row(GQA, F(2, 5, 4), value=F(2, 6, 4), attention_mask=M(2, 5, 6))
row(GQA, F(2, 5, 4), value=F(2, 6, 4), value_mask=M(2, 6), return_attention_scores=True)
for name in ("Attention", "AdditiveAttention"):
    row(L(name), [F(2, 5, 4), F(2, 6, 4)])
    row(L(name, use_scale=True), [F(2, 5, 4), F(2, 6, 3), F(2, 6, 4)], return_attention_scores=True)
    row(L(name), [F(2, 5, 4), F(2, 6, 4)], mask=[M(2, 5), M(2, 6)])
    row(L(name, use_scale=False), [F(2, 5, 4), F(2, 5, 4)], use_causal_mask=True)
row(L("Attention", score_mode="concat", use_scale=True), [F(2, 5, 4), F(2, 6, 4)])
