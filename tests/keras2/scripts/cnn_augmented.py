# a small CNN, fed by ImageDataGenerator through fit_generator, tells horizontal from vertical bars
import numpy as np
from keras.layers import Activation, Conv2D, Dense, Dropout, Flatten, MaxPooling2D
from keras.models import Sequential
from keras.optimizers import RMSprop
from keras.preprocessing.image import ImageDataGenerator
from keras.utils import to_categorical

np.random.seed(0)
x = np.random.uniform(0, 60, size=(240, 12, 12, 1)).astype("float32")
labels = np.arange(240) % 2
for image, label, place in zip(x, labels, np.random.randint(3, 9, 240)):
    if label:
        image[place] += 180
    else:
        image[:, place] += 180
y = to_categorical(labels, 2)
datagen = ImageDataGenerator(
    featurewise_center=True,
    featurewise_std_normalization=True,
    width_shift_range=0.1,
    height_shift_range=0.1,
    horizontal_flip=True,
)
datagen.fit(x)
model = Sequential()
model.add(Conv2D(8, (3, 3), padding="same", input_shape=x.shape[1:]))
model.add(Activation("relu"))
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(Dropout(0.1))
model.add(Flatten())
model.add(Dense(2))
model.add(Activation("softmax"))
model.compile(
    loss="categorical_crossentropy", optimizer=RMSprop(lr=0.003, decay=1e-6), metrics=["accuracy"]
)
history = model.fit_generator(
    datagen.flow(x, y, batch_size=24),
    steps_per_epoch=len(x) // 24,
    epochs=8,
    verbose=0,
    validation_data=datagen.flow(x, y, batch_size=24),
    workers=2,
    max_queue_size=5,
)
assert history.history["val_accuracy"][-1] > 0.9, history.history
