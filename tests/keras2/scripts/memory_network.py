# a memory network of two inputs, with dot, permute and add, fits its stories
import numpy as np
from keras.layers import (
    LSTM,
    Activation,
    Dense,
    Dropout,
    Embedding,
    Input,
    Permute,
    add,
    concatenate,
    dot,
)
from keras.models import Model, Sequential
from keras.optimizers import Adam

vocab, story_len, query_len = 12, 6, 3
rng = np.random.RandomState(0)
stories = rng.randint(1, vocab, size=(200, story_len))
queries = rng.randint(1, vocab, size=(200, query_len))
answers = stories[:, 0]
input_sequence, question = Input((story_len,)), Input((query_len,))
input_encoder_m = Sequential()
input_encoder_m.add(Embedding(input_dim=vocab, output_dim=16))
input_encoder_m.add(Dropout(0.1))
input_encoder_c = Sequential()
input_encoder_c.add(Embedding(input_dim=vocab, output_dim=query_len))
question_encoder = Sequential()
question_encoder.add(Embedding(input_dim=vocab, output_dim=16, input_length=query_len))
match = dot([input_encoder_m(input_sequence), question_encoder(question)], axes=(2, 2))
match = Activation("softmax")(match)
response = Permute((2, 1))(add([match, input_encoder_c(input_sequence)]))
answer = concatenate([response, question_encoder(question)])
answer = LSTM(24)(answer)
answer = Dense(vocab)(answer)
model = Model([input_sequence, question], Activation("softmax")(answer))
model.compile(optimizer=Adam(lr=0.02), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit([stories, queries], answers, batch_size=20, epochs=12, verbose=0).history
assert history["loss"][-1] < 0.9 * history["loss"][0], history["loss"]
