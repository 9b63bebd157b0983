"""Programs of users' that are warned: one for each place in kerata that warns, by its file and
function, and the line (`# here`) that the warning is about. A `2` is a function's second place.
"""

from __future__ import annotations

MODEL = """
x, y = np.ones((4, 3), 'float32'), np.ones((4, 1), 'float32')
m = keras.Sequential([keras.Input((3,), name="a"), keras.layers.Dense(1, name="d")])
m.compile("sgd", "mse")
"""
WRONG_LAYER = """
class Wrong(keras.layers.Layer):
    def call(self, x):
        keras.losses.categorical_crossentropy(x[:, :1], x[:, :1])  # here
        return x
    def compute_output_shape(self, shape):
        return shape
"""
OLDER = "import kerata.keras2 as k2\nfrom kerata.keras2 import layers as old\n"
PROGRAMS = {
    "losses/crossentropy.py _one_hot": MODEL + 'm.compile("sgd", "categorical_crossentropy")\n'
    "m.fit(x, y, verbose=0)  # here",
    "optimizers/optimizer.py Optimizer._pairs": MODEL + """
m.optimizer.apply([np.ones((3, 1), "float32"), None], m.trainable_variables)  # here""",
    "optimizers/optimizer.py Optimizer._check": "keras.optimizers.SGD(decay=0.1)  # here",
    "layers/core/embedding.py Embedding.__init__": "keras.layers.Embedding(  # here\n"
    "    3, 2, input_length=3)",
    "ops/nn/normalization.py layer_normalization": """
keras.layers.LayerNormalization(rms_scaling=True)(np.ones((2, 3)))  # here""",
    "config.py enable_unsafe_deserialization": "keras.config.enable_unsafe_deserialization()# here",
    "layers/base/call.py keep_masks": """
words = keras.layers.Embedding(3, 2, mask_zero=True)(np.array([[1, 0]]))
keras.layers.Flatten()(words)  # here""",
    "models/functional.py Functional._by_place": MODEL + "m({'a': x, 'b': x})  # here",
    "models/trainer.py Trainer.compile": MODEL
    + "m.compile('sgd', 'mse', run_eagerly=True, jit_compile=True)  # here",
    "data/batch_source.py warn_of_end": MODEL
    + "m.fit(x, y, steps_per_epoch=3, batch_size=2, verbose=0)  # here",
    "training/loop.py Training.run": MODEL
    + "m.fit(((x, y) for _ in range(2)), epochs=2, verbose=0)  # here",
    "training/loop.py Training.validate": MODEL
    + "m.fit(x, y, epochs=2, validation_data=((x, y) for _ in range(1)), verbose=0)  # here",
    "compat/alias.py _keep_eager.call": """
from types import SimpleNamespace
from kerata.compat.alias import _keep_eager
v1 = SimpleNamespace(disable_eager_execution=print)
library = SimpleNamespace(constant=keras.ops.convert_to_tensor, compat=SimpleNamespace(v1=v1))
_keep_eager(library, "disable_eager_execution")
v1.disable_eager_execution()  # here""",
    "callbacks/monitor.py Monitor._watch": "keras.callbacks.EarlyStopping(mode='most')  # here",
    "callbacks/monitor.py Monitor._read": MODEL + """
stop = keras.callbacks.EarlyStopping("rank", mode="min")
m.fit(x, y, verbose=0, callbacks=[stop])  # here""",
    "callbacks/lambda_callback.py LambdaCallback.__init__": """
keras.callbacks.LambdaCallback(on_epoch_ends=print)  # here""",
    "callbacks/remote_monitor.py RemoteMonitor.on_epoch_end": MODEL + """
monitor = keras.callbacks.RemoteMonitor("http://127.0.0.1:9")
m.fit(x, y, verbose=0, callbacks=[monitor])  # here""",
    "callbacks/tensorboard.py TensorBoard._write_embeddings": """
m = keras.Sequential([keras.Input((3,)), keras.layers.Embedding(3, 2)])
m.compile("sgd", "mse")
board = keras.callbacks.TensorBoard(folder, embeddings_freq=1, embeddings_metadata="words.tsv")
m.fit(np.ones((2, 3)), np.ones((2, 3, 2)), verbose=0, callbacks=[board])  # here""",
    "callbacks/tensorboard.py TensorBoard._start_profile": MODEL + """
board = keras.callbacks.TensorBoard(folder, profile_batch=1)
m.fit(x, y, verbose=0, callbacks=[board])  # here""",
    "distribution/parallel.py DataParallel.__init__": """
mesh = keras.distribution.DeviceMesh((1, 1), ["batch", "model"], ["cpu"])
keras.distribution.DataParallel(mesh)  # here""",
    "applications/architecture.py image_side": """
try:
    keras.applications.MobileNet(  # here
        (48, 64, 3), include_top=False, alpha=0.25)
except OSError:
    pass  # no weights without a network""",
    "applications/architecture.py _check_fit": """
keras.applications.MobileNet(  # here
    (32, 32, 5), include_top=False, alpha=0.25, weights=None)""",
    "saving/object_weights.py _report": MODEL + """
m.save_weights(f"{folder}/w.weights.h5")
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, name="d")])
m.load_weights(f"{folder}/w.weights.h5", skip_mismatch=True)  # here""",
    "saving/object_weights.py _load_optimizer": MODEL + """
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
m.save_weights(f"{folder}/w.weights.h5")
m.compile("rmsprop", "mse")
m.load_weights(f"{folder}/w.weights.h5")  # here""",
    "saving/legacy/layer_weights.py load": MODEL + """
m.save(f"{folder}/w.h5")
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, name="d")])
m.load_weights(f"{folder}/w.h5", skip_mismatch=True)  # here""",
    "saving/legacy/optimizer_state.py load": MODEL + """
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
m.save(f"{folder}/m.h5")
import h5py
with h5py.File(f"{folder}/m.h5", "a") as file:
    weights = file["optimizer_weights"]
    weights.attrs["weight_names"] = weights.attrs["weight_names"][:3]
keras.saving.load_model(f"{folder}/m.h5")  # here""",
    "keras2/training_functions.py prepare_loss_functions": """
from kerata.keras2.engine import training_utils
training_utils.prepare_loss_functions({"a": "mse"}, ["a", "b"])  # here""",
    "keras2/preprocessing/image.py ImageDataGenerator.standardize": """
from kerata.keras2.preprocessing.image import ImageDataGenerator
generator = ImageDataGenerator(featurewise_center=True)
generator.standardize(np.ones((4, 4, 3)))  # here""",
    "keras2/arguments.py translated": OLDER + "old.Dense(output_dim=3)  # here",
    "keras2/arguments.py _kernel_of_two": OLDER + "old.Conv2D(4, 3, 3)  # here",
    "keras2/arguments.py _kernel_of_two 2": OLDER + "old.Conv2D(4, nb_row=3, nb_col=3)  # here",
    "keras2/callbacks.py ReduceLROnPlateau.__init__": OLDER
    + "k2.callbacks.ReduceLROnPlateau(epsilon=0.1)  # here",
    "keras2/old_files.py save_folder": OLDER + """
class Own(k2.models.Sequential):
    def export(self, *args, **kwargs):
        raise ImportError("there is no TensorFlow")
Own([old.Dense(2, input_shape=(3,))]).save(folder + "/model", save_format="tf")  # here""",
    "keras2/models.py _renamed": OLDER + MODEL.replace("keras.Seq", "k2.models.Seq")
    + "m.fit(x, y, nb_epoch=1, verbose=0)  # here",
    "keras2/models.py Model.__init__": OLDER + """
x = old.Input((3,))
k2.models.Model(  # here
    input=x, output=old.Dense(2)(x))""",
    "keras2/models.py Model.fit_generator": OLDER + MODEL.replace("keras.Seq", "k2.models.Seq")
    + """
m.fit_generator(((x, y) for _ in range(1)), samples_per_epoch=1, verbose=0)  # here""",
}  # fmt: skip
# the ways from a user's line to a warning: engines' own frames lie between, or the user's own
WAYS = {
    "evaluate": MODEL + 'm.compile("sgd", "categorical_crossentropy")\n'
    "m.evaluate(x, y, verbose=0)  # here",
    "train_on_batch": MODEL + 'm.compile("sgd", "categorical_crossentropy")\n'
    "m.train_on_batch(x, y)  # here",
    "metric": MODEL + 'm.compile("sgd", "mse", metrics=["categorical_crossentropy"])\n'
    "m.evaluate(x, y, verbose=0)  # here",
    "call of a layer": WRONG_LAYER + "Wrong()(np.ones((2, 3), 'float32'))",
    "layer in predict": WRONG_LAYER
    + """
m = keras.Sequential([keras.Input((3,)), Wrong()])
m.predict(np.ones((2, 3), "float32"), verbose=0)""",
    "layer of a subclassed model in fit": WRONG_LAYER
    + """
class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.wrong, self.d = Wrong(), keras.layers.Dense(1)
    def call(self, x):
        return self.d(self.wrong(x))
m = Own()
m.compile("sgd", "mse")
m.fit(np.ones((2, 3), "float32"), np.ones((2, 1), "float32"), verbose=0)""",
    "own train_step": MODEL
    + """
class Own(keras.Model):
    def call(self, x):
        return x
    def test_step(self, data):
        x, y = data
        return {"l": keras.losses.categorical_crossentropy(y, y)}  # here
m = Own()
m.compile()
m.evaluate(x, y, verbose=0)""",
    "loss by a lambda": MODEL
    + """
m.compile("sgd", lambda y, p: keras.losses.categorical_crossentropy(y, p))  # here
m.evaluate(x, y, verbose=0)""",
    "subclass of a layer": """
class Words(keras.layers.Embedding):
    def __init__(self, **kwargs):
        super().__init__(3, 2, input_length=3, **kwargs)  # here
Words()""",
    "callback": MODEL
    + """
class Own(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        self.model.evaluate(x, y, steps=9, verbose=0)  # here
m.fit(x, y, verbose=0, callbacks=[Own()])""",
    "from_config": """
keras.layers.Embedding.from_config(  # here
    {"input_dim": 3, "output_dim": 2, "input_length": 3})""",
    "predict with workers": MODEL
    + """
class Data(keras.utils.PyDataset):
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return x, y
m.fit(Data(workers=2), steps_per_epoch=3, verbose=0)  # here""",
    "gradient": WRONG_LAYER.replace("  # here", "")
    + """
def wrong(x):
    return keras.losses.categorical_crossentropy(x, x)  # here
keras.ops.vectorized_map(wrong, np.ones((2, 1), "float32"))""",
}
