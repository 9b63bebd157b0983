# gradient ascent on several layers at once, over octaves, raises the loss
import numpy as np
from keras import backend as K
from keras.layers import Conv2D, Input
from keras.models import Model

K.set_learning_phase(0)
dream_in = Input(shape=(None, None, 3))
x = Conv2D(4, 3, activation="relu", name="mixed0", padding="same")(dream_in)
x = Conv2D(6, 3, activation="relu", name="mixed1", strides=2)(x)
model = Model(dream_in, x)
dream = model.input
layer_dict = dict([(layer.name, layer) for layer in model.layers])
loss = K.variable(0.0)
for name, coeff in {"mixed0": 0.2, "mixed1": 2.0}.items():
    out = layer_dict[name].output
    scaling = K.prod(K.cast(K.shape(out), "float32"))
    loss = loss + coeff * K.sum(K.square(out[:, 2:-2, 2:-2, :])) / scaling
grads = K.gradients(loss, dream)[0]
grads /= K.maximum(K.mean(K.abs(grads)), K.epsilon())
fetch_loss_and_grads = K.function([dream], [loss, grads])
values = []
for size in (12, 16):
    image = np.random.RandomState(0).uniform(size=(1, size, size, 3)).astype("float32")
    for _ in range(8):
        loss_value, grad_values = fetch_loss_and_grads([image])
        values.append(float(loss_value))
        image += 0.02 * grad_values
    assert values[-1] > values[-8]
