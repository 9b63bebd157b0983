# a loss in a Lambda, K.ctc_batch_cost, teaches a recurrent net to read lines of marks
import numpy as np
from keras import backend as K
from keras.layers import GRU, Activation, Dense, Input, Lambda
from keras.layers.merge import add
from keras.models import Model
from keras.optimizers import Adam

classes, steps, length = 3, 12, 4


def ctc_lambda_func(args):
    y_pred, labels, input_length, label_length = args
    return K.ctc_batch_cost(labels, y_pred, input_length, label_length)


rng = np.random.RandomState(0)
labels = rng.randint(0, classes, (60, length)).astype("float32")
lines = np.zeros((60, steps, classes), "float32")
for i, line in enumerate(labels.astype(int)):
    for place, mark in enumerate(line):
        lines[i, 3 * place + rng.randint(0, 2), mark] = 1.0

input_data = Input(name="the_input", shape=(steps, classes), dtype="float32")
gru_1 = GRU(12, return_sequences=True, kernel_initializer="he_normal", name="gru1")(input_data)
gru_1b = GRU(12, return_sequences=True, go_backwards=True, name="gru1_b")(input_data)
gru_1b = Lambda(lambda x: K.reverse(x, axes=1))(gru_1b)
inner = Dense(classes + 1, name="dense2")(add([gru_1, gru_1b]))
y_pred = Activation("softmax", name="softmax")(inner)
the_labels = Input(name="the_labels", shape=[length], dtype="float32")
input_length = Input(name="input_length", shape=[1], dtype="int64")
label_length = Input(name="label_length", shape=[1], dtype="int64")
loss_out = Lambda(ctc_lambda_func, output_shape=(1,), name="ctc")(
    [y_pred, the_labels, input_length, label_length]
)
model = Model(inputs=[input_data, the_labels, input_length, label_length], outputs=loss_out)
model.compile(loss={"ctc": lambda y_true, y_pred: y_pred}, optimizer=Adam(lr=0.03))
inputs = {
    "the_input": lines,
    "the_labels": labels,
    "input_length": np.full((60, 1), steps),
    "label_length": np.full((60, 1), length),
}
outputs = {"ctc": np.zeros([60])}
history = model.fit(inputs, outputs, batch_size=20, epochs=30, verbose=0).history["loss"]
assert history[-1] < 0.3 * history[0], history

test_func = K.function([input_data], [y_pred])
out = test_func([lines])[0]
read = []
for row in out.argmax(axis=2):
    merged = [k for i, k in enumerate(row) if i == 0 or k != row[i - 1]]
    read.append([k for k in merged if k != classes])
right = np.mean([found == list(line) for found, line in zip(read, labels.astype(int))])
assert right > 0.7, right
decoded = K.get_value(K.ctc_decode(out, np.full(60, steps), greedy=True)[0][0])
assert [k for k in decoded[0] if k >= 0] == read[0]
