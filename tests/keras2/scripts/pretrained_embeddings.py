# frozen embeddings from a file of vectors tell two topics apart, and stay as they were
import os
import tempfile

import numpy as np
from keras.initializers import Constant
from keras.layers import Conv1D, Dense, Embedding, GlobalMaxPooling1D, Input
from keras.models import Model
from keras.preprocessing.sequence import pad_sequences
from keras.preprocessing.text import Tokenizer
from keras.utils import to_categorical

groups = [["bread", "oven", "flour", "salt"], ["ship", "sea", "sail", "wind"]]
rng = np.random.RandomState(0)
path = os.path.join(tempfile.mkdtemp(), "vectors.txt")
with open(path, "w") as f:
    for side, group in zip((-1, 1), groups):
        for word in group:
            f.write(word + " " + " ".join(map(str, side + 0.3 * rng.randn(6))) + "\n")
embeddings_index = {}
with open(path) as f:
    for line in f:
        word, coefs = line.split(maxsplit=1)
        embeddings_index[word] = np.fromstring(coefs, "f", sep=" ")

labels = rng.randint(0, 2, 80)
texts = [" ".join(rng.choice(groups[k], 4)) + " and the rest." for k in labels]
tokenizer = Tokenizer(num_words=20)
tokenizer.fit_on_texts(texts)
data = pad_sequences(tokenizer.texts_to_sequences(texts), maxlen=10)
num_words = min(20, len(tokenizer.word_index) + 1)
embedding_matrix = np.zeros((num_words, 6))
for word, i in tokenizer.word_index.items():
    vector = embeddings_index.get(word)
    if i < num_words and vector is not None:
        embedding_matrix[i] = vector

embedding_layer = Embedding(
    num_words,
    6,
    embeddings_initializer=Constant(embedding_matrix),
    input_length=10,
    trainable=False,
)
sequence_input = Input(shape=(10,), dtype="int32")
x = Conv1D(8, 3, activation="relu")(embedding_layer(sequence_input))
preds = Dense(2, activation="softmax")(GlobalMaxPooling1D()(x))
model = Model(sequence_input, preds)
model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["acc"])
model.fit(data, to_categorical(labels), batch_size=8, epochs=12, verbose=0, validation_split=0.2)
assert model.evaluate(data, to_categorical(labels), verbose=0)[1] > 0.95
np.testing.assert_allclose(embedding_layer.get_weights()[0], embedding_matrix, rtol=1e-6)
again = Embedding(num_words, 6, weights=[embedding_matrix], trainable=False)
again(sequence_input)
np.testing.assert_allclose(again.get_weights()[0], embedding_matrix, rtol=1e-6)
