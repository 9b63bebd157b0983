"""Knowledge distillation: a small student learns from a large teacher's soft answers, for every
engine.
"""

import kerata as keras
from kerata import layers, ops


class Distiller(keras.Model):
    """Trains `student` on the labels and on the softened predictions of `teacher`.

    Source: Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015.
    """

    def __init__(self, student, teacher, temperature=3.0, share=0.5):
        super().__init__()
        self.student, self.teacher = student, teacher
        self.temperature, self.share = temperature, share
        self.divergence = keras.losses.KLDivergence()
        teacher.trainable = False

    def call(self, inputs):
        return self.student(inputs)

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        loss = super().compute_loss(x, y, y_pred, sample_weight, training)
        if not training:
            return loss
        soft_teacher = ops.softmax(self.teacher(x, training=False) / self.temperature)
        soft_student = ops.softmax(y_pred / self.temperature)
        soft = self.divergence(soft_teacher, soft_student) * self.temperature**2
        return self.share * loss + (1 - self.share) * soft


def network(width, depth, name):
    hidden = [layers.Dense(width, activation="relu") for _ in range(depth)]
    return keras.Sequential([layers.Input((64,)), *hidden, layers.Dense(10)], name=name)


def main(epochs=3, samples=1437):
    keras.utils.set_random_seed(1)
    (x, y), (x_test, y_test) = keras.datasets.digits.load_data()
    x, y = x[:samples].reshape(-1, 64).astype("float32") / 16, y[:samples]
    x_test = x_test.reshape(-1, 64).astype("float32") / 16
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    teacher = network(128, 2, "teacher")
    teacher.compile("adam", loss, metrics=["accuracy"])
    teacher.fit(x, y, epochs=epochs, verbose=2)
    distiller = Distiller(network(16, 1, "student"), teacher)
    distiller.compile(keras.optimizers.Adam(3e-3), loss, metrics=["accuracy"])
    history = distiller.fit(x, y, epochs=epochs, verbose=2)
    return history.history, distiller.evaluate(x_test, y_test, verbose=0, return_dict=True)


if __name__ == "__main__":
    print(main(epochs=20)[1])
