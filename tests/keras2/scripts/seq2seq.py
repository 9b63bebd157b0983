# an encoder and a decoder with states learn to copy, and the inference models use their weights
import numpy as np
from keras.layers import LSTM, Dense, Input
from keras.models import Model
from keras.optimizers import Adam

tokens, latent_dim, steps = 5, 24, 4
rng = np.random.RandomState(0)
words = rng.randint(1, tokens, size=(300, steps))
eye = np.eye(tokens, dtype="float32")
encoder_data, target = eye[words], eye[words]
decoder_data = np.concatenate([eye[np.zeros((300, 1), int)], target[:, :-1]], axis=1)

encoder_inputs = Input(shape=(None, tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer=Adam(lr=0.02), loss="categorical_crossentropy")
history = model.fit([encoder_data, decoder_data], target, batch_size=50, epochs=12, verbose=0)
assert history.history["loss"][-1] < 0.6 * history.history["loss"][0]

encoder_model = Model(encoder_inputs, encoder_states)
state_inputs = [Input(shape=(latent_dim,)), Input(shape=(latent_dim,))]
outputs, h, c = decoder_lstm(decoder_inputs, initial_state=state_inputs)
decoder_model = Model([decoder_inputs] + state_inputs, [decoder_dense(outputs), h, c])
states = encoder_model.predict(encoder_data[:2])
whole = model.predict([encoder_data[:2], decoder_data[:2]])
for step in range(steps):
    found, h, c = decoder_model.predict([decoder_data[:2, step : step + 1]] + list(states))
    np.testing.assert_allclose(found[:, 0], whole[:, step], atol=1e-5)
    states = [h, c]
