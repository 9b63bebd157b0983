# pairs of one class come nearer than pairs of two
import numpy as np
from keras import backend as K
from keras.layers import Dense, Input, Lambda
from keras.models import Model
from keras.optimizers import RMSprop


def euclidean_distance(vects):
    x, y = vects
    sum_square = K.sum(K.square(x - y), axis=1, keepdims=True)
    return K.sqrt(K.maximum(sum_square, K.epsilon()))


def eucl_dist_output_shape(shapes):
    shape1, shape2 = shapes
    return (shape1[0], 1)


def contrastive_loss(y_true, y_pred):
    margin = 1
    square_pred = K.square(y_pred)
    margin_square = K.square(K.maximum(margin - y_pred, 0))
    return K.mean(y_true * square_pred + (1 - y_true) * margin_square)


def accuracy(y_true, y_pred):
    return K.mean(K.equal(y_true, K.cast(y_pred < 0.5, K.dtype(y_true))))


np.random.seed(0)
centres = np.random.normal(size=(2, 10))
labels = np.random.randint(0, 2, 300)
data = (centres[labels] + 0.3 * np.random.normal(size=(300, 10))).astype("float32")
other = np.random.permutation(300)
same = (labels == labels[other]).astype("float32")
a, b = Input((10,)), Input((10,))
shared = Dense(6, activation="relu")
distance = Lambda(euclidean_distance, output_shape=eucl_dist_output_shape)([shared(a), shared(b)])
model = Model([a, b], distance)
model.compile(loss=contrastive_loss, optimizer=RMSprop(), metrics=[accuracy])
model.fit([data, data[other]], same, batch_size=32, epochs=30, verbose=0)
found = model.predict([data, data[other]])[:, 0]
assert found[same == 1].mean() < 0.6 * found[same == 0].mean()
