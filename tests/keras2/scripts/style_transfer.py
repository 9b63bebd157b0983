# scipy's L-BFGS over K.function brings the loss of content and style down by three quarters
import numpy as np
from keras import backend as K
from keras.layers import Conv2D
from scipy.optimize import fmin_l_bfgs_b

rows, columns = 8, 9
rng = np.random.RandomState(0)
base_image = K.variable(rng.uniform(size=(1, rows, columns, 3)))
style_image = K.variable(rng.uniform(size=(1, rows, columns, 3)))
combination_image = K.placeholder((1, rows, columns, 3))
input_tensor = K.concatenate([base_image, style_image, combination_image], axis=0)
x = Conv2D(4, (3, 3), activation="tanh", padding="same", name="one")(input_tensor)
features = Conv2D(5, (3, 3), activation="tanh", padding="same", name="two")(x)


def gram_matrix(x):
    features = K.batch_flatten(K.permute_dimensions(x, (2, 0, 1)))
    return K.dot(features, K.transpose(features))


def style_loss(style, combination):
    difference = gram_matrix(style) - gram_matrix(combination)
    return K.sum(K.square(difference)) / (4.0 * 9 * (rows * columns) ** 2)


def total_variation_loss(x):
    a = K.square(x[:, : rows - 1, : columns - 1, :] - x[:, 1:, : columns - 1, :])
    b = K.square(x[:, : rows - 1, : columns - 1, :] - x[:, : rows - 1, 1:, :])
    return K.sum(K.pow(a + b, 1.25))


loss = K.variable(0.0)
loss = loss + 1.0 * K.sum(K.square(features[0, :, :, :] - features[2, :, :, :]))
loss = loss + 10.0 * style_loss(features[1, :, :, :], features[2, :, :, :])
loss = loss + 1e-4 * total_variation_loss(combination_image)
grads = K.gradients(loss, combination_image)
outputs = [loss]
outputs += grads
f_outputs = K.function([combination_image], outputs)


def evaluate(x):
    found = f_outputs([x.reshape((1, rows, columns, 3))])
    return float(found[0]), found[1].flatten().astype("float64")


start = rng.uniform(size=rows * columns * 3)
x, value, info = fmin_l_bfgs_b(evaluate, start, maxfun=40)
assert value < 0.25 * evaluate(start)[0], (value, evaluate(start)[0])
