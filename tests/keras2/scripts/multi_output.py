# dicts of losses, weights and data by the outputs' names; history under their names
import numpy as np
from keras.layers import LSTM, Dense, Embedding, Input, concatenate
from keras.models import Model

main_input = Input(shape=(10,), dtype="int32", name="main_input")
x = Embedding(output_dim=8, input_dim=50, input_length=10)(main_input)
lstm_out = LSTM(8)(x)
auxiliary_output = Dense(1, activation="sigmoid", name="aux_output")(lstm_out)
auxiliary_input = Input(shape=(5,), name="aux_input")
x = concatenate([lstm_out, auxiliary_input])
x = Dense(16, activation="relu")(x)
main_output = Dense(1, activation="sigmoid", name="main_output")(x)
model = Model(inputs=[main_input, auxiliary_input], outputs=[main_output, auxiliary_output])
model.compile(
    optimizer="rmsprop",
    loss={"main_output": "binary_crossentropy", "aux_output": "mse"},
    loss_weights={"main_output": 1.0, "aux_output": 0.2},
    metrics={"main_output": "accuracy"},
)
rng = np.random.RandomState(0)
headlines, additional = rng.randint(0, 50, (100, 10)), rng.normal(size=(100, 5))
labels = (additional[:, :1] > 0).astype(int)
history = model.fit(
    {"main_input": headlines, "aux_input": additional},
    {"main_output": labels, "aux_output": labels},
    epochs=30,
    batch_size=20,
    verbose=0,
)
expected = {"loss", "main_output_loss", "aux_output_loss", "main_output_accuracy"}
assert set(history.history) == expected, history.history.keys()
loss = {key: values[-1] for key, values in history.history.items()}
np.testing.assert_allclose(
    loss["loss"], loss["main_output_loss"] + 0.2 * loss["aux_output_loss"], rtol=1e-4
)
assert loss["main_output_accuracy"] > 0.7
