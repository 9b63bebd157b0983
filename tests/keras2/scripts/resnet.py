# a residual net written by functions, with a falling learning rate, halves its loss
import numpy as np
from keras.callbacks import LearningRateScheduler, ReduceLROnPlateau
from keras.layers import (
    Activation,
    AveragePooling2D,
    BatchNormalization,
    Conv2D,
    Dense,
    Flatten,
    Input,
    add,
)
from keras.models import Model
from keras.optimizers import Adam
from keras.regularizers import l2


def resnet_layer(inputs, num_filters=4, strides=1, activation="relu"):
    x = Conv2D(
        num_filters,
        kernel_size=3,
        strides=strides,
        padding="same",
        kernel_initializer="he_normal",
        kernel_regularizer=l2(1e-4),
    )(inputs)
    x = BatchNormalization()(x)
    return x if activation is None else Activation(activation)(x)


inputs = Input(shape=(8, 8, 3))
x = resnet_layer(inputs)
for stack, filters in enumerate((4, 8)):
    strides = 2 if stack else 1
    y = resnet_layer(x, filters, strides)
    y = resnet_layer(y, filters, activation=None)
    if stack:
        x = Conv2D(filters, 1, strides=strides, padding="same")(x)
    x = add([x, y])
    x = Activation("relu")(x)
x = Flatten()(AveragePooling2D(pool_size=2)(x))
model = Model(inputs=inputs, outputs=Dense(2, activation="softmax")(x))
model.compile(Adam(lr=0.01), "sparse_categorical_crossentropy", ["acc"])
data = np.random.RandomState(0).normal(size=(96, 8, 8, 3)).astype("float32")
labels = (data[:, :, :4].mean(axis=(1, 2, 3)) > data[:, :, 4:].mean(axis=(1, 2, 3))).astype(int)
rates = []


def lr_schedule(epoch):
    rates.append(0.01 if epoch < 10 else 0.002)
    return rates[-1]


callbacks = [LearningRateScheduler(lr_schedule), ReduceLROnPlateau(factor=0.3, patience=50)]
history = model.fit(data, labels, epochs=14, batch_size=16, verbose=0, callbacks=callbacks).history
assert history["loss"][-1] < history["loss"][0] / 2, history["loss"]
assert abs(history["lr"][-1] - 0.002) < 1e-8 and len(rates) == 14
