# the loss falls by half
import numpy as np
from keras.layers import Conv1D, Dense, Embedding, GlobalMaxPooling1D
from keras.models import Sequential
from keras.optimizers import Adam
from keras.preprocessing.sequence import pad_sequences
from keras.preprocessing.text import Tokenizer

texts = ["a good film", "very good and fine", "good", "bad film", "a very bad story", "bad"] * 20
y = np.array([1, 1, 1, 0, 0, 0] * 20)
tokenizer = Tokenizer(num_words=50)
tokenizer.fit_on_texts(texts)
x = pad_sequences(tokenizer.texts_to_sequences(texts), maxlen=6)
matrix = np.random.RandomState(0).normal(size=(50, 8)) * 0.1
model = Sequential(
    [
        Embedding(50, 8, input_length=6, weights=[matrix], trainable=True),
        Conv1D(16, 2, activation="relu", padding="same"),
        GlobalMaxPooling1D(),
        Dense(1, activation="sigmoid"),
    ]
)
model.compile(Adam(lr=0.01), "binary_crossentropy", metrics=["acc"])
history = model.fit(x, y, epochs=15, batch_size=16, verbose=0).history
assert history["loss"][-1] < history["loss"][0] / 2, history["loss"]
assert "acc" in history
