# gradient ascent on the input makes the chosen filter's mean activation grow
import numpy as np
from keras import backend as K
from keras.layers import Conv2D
from keras.models import Sequential

K.clear_session()
model = Sequential()
model.add(Conv2D(4, (3, 3), activation="tanh", input_shape=(10, 10, 1), name="first"))
model.add(Conv2D(3, (3, 3), activation="tanh", name="second"))
layer_dict = dict([(layer.name, layer) for layer in model.layers])
layer_output = layer_dict["second"].output
input_img = model.input


def normalize(x):
    return x / (K.sqrt(K.mean(K.square(x))) + K.epsilon())


loss = K.mean(layer_output[:, :, :, 1])
grads = normalize(K.gradients(loss, input_img)[0])
iterate = K.function([input_img], [loss, grads])
image = np.random.RandomState(0).uniform(size=(1, 10, 10, 1)) * 0.1
losses = []
for _ in range(20):
    loss_value, grads_value = iterate([image])
    image += grads_value * 0.1
    losses.append(float(loss_value))
assert losses[-1] > losses[0] + 0.1, losses
