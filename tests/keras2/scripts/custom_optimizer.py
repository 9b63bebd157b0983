# an optimizer by get_updates fits a straight line
import numpy as np
from keras import backend as K
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import Optimizer


class Heavy(Optimizer):
    def __init__(self, lr=0.05, momentum=0.8, decay=0.0, **kwargs):
        super().__init__(**kwargs)
        with K.name_scope(self.__class__.__name__):
            self.iterations = K.variable(0, dtype="int64", name="iterations")
            self.lr = K.variable(lr, name="lr")
            self.momentum = K.variable(momentum, name="momentum")
            self.decay = K.variable(decay, name="decay")

    def get_updates(self, loss, params):
        grads = self.get_gradients(loss, params)
        self.updates = [K.update_add(self.iterations, 1)]
        lr = self.lr * (1.0 / (1.0 + self.decay * K.cast(self.iterations, K.dtype(self.decay))))
        moments = [K.zeros(K.int_shape(p)) for p in params]
        self.weights = [self.iterations] + moments
        for p, g, m in zip(params, grads, moments):
            v = self.momentum * m - lr * g
            self.updates.append(K.update(m, v))
            new_p = p + v
            if getattr(p, "constraint", None) is not None:
                new_p = p.constraint(new_p)
            self.updates.append(K.update(p, new_p))
        return self.updates


x = np.linspace(-1, 1, 64).reshape(-1, 1).astype("float32")
model = Sequential([Dense(1, input_shape=(1,))])
model.compile(Heavy(clipnorm=5.0), "mse")
model.fit(x, 3 * x - 1, batch_size=16, epochs=30, verbose=0)
kernel, bias = model.get_weights()
assert abs(kernel[0, 0] - 3) < 0.05 and abs(bias[0] + 1) < 0.05
assert K.get_value(model.optimizer.iterations) == 30 * 4
K.set_value(model.optimizer.lr, 0.0)
model.fit(x, -x, epochs=2, verbose=0)
