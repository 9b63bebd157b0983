# attention with a context vector, changed in place and masked, finds the token that decides
import numpy as np
from keras import backend as K
from keras import constraints, initializers, regularizers
from keras.engine.topology import Layer
from keras.layers import GRU, Bidirectional, Dense, Embedding, Input
from keras.models import Model


class AttentionWithContext(Layer):
    def __init__(self, W_regularizer=None, W_constraint=None, bias=True, **kwargs):
        self.supports_masking = True
        self.init = initializers.get("glorot_uniform")
        self.W_regularizer = regularizers.get(W_regularizer)
        self.W_constraint = constraints.get(W_constraint)
        self.bias = bias
        super().__init__(**kwargs)

    def build(self, input_shape):
        assert len(input_shape) == 3
        size = input_shape[-1]
        self.W = self.add_weight(
            shape=(size, size),
            initializer=self.init,
            name=f"{self.name}_W",
            regularizer=self.W_regularizer,
            constraint=self.W_constraint,
        )
        if self.bias:
            self.b = self.add_weight((size,), initializer="zero", name=f"{self.name}_b")
        self.u = self.add_weight(shape=(size,), initializer=self.init, name=f"{self.name}_u")
        super().build(input_shape)

    def compute_mask(self, input, input_mask=None):
        return None

    def call(self, x, mask=None):
        uit = K.dot(x, self.W)
        if self.bias:
            uit += self.b
        ait = K.squeeze(K.dot(K.tanh(uit), K.expand_dims(self.u)), axis=-1)
        a = K.exp(ait)
        if mask is not None:
            a *= K.cast(mask, K.floatx())
        a /= K.cast(K.sum(a, axis=1, keepdims=True) + K.epsilon(), K.floatx())
        return K.sum(x * K.expand_dims(a), axis=1)

    def compute_output_shape(self, input_shape):
        return input_shape[0], input_shape[-1]


rng = np.random.RandomState(0)
x = rng.randint(3, 12, (160, 8))
y = rng.randint(0, 2, 160)
x[np.arange(160), rng.randint(0, 6, 160)] = 1 + y
x[::2, 6:] = 0
tokens = Input(shape=(8,))
h = Embedding(12, 8, mask_zero=True)(tokens)
h = Bidirectional(GRU(6, return_sequences=True))(h)
h = AttentionWithContext(W_regularizer="l2")(h)
model = Model(inputs=tokens, outputs=Dense(1, activation="sigmoid")(h))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.optimizer.lr = 0.02
model.fit(x, y, batch_size=16, epochs=10, verbose=0)
assert model.evaluate(x, y, verbose=0)[1] > 0.9
short = np.array([[5, 2, 7, 0, 0, 0, 0, 0]])
long = np.array([[5, 2, 7, 0, 0, 0, 0, 0]])
np.testing.assert_allclose(model.predict(short), model.predict(long), rtol=1e-5)
