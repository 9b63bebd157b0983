# one-liners of the time: imports from old modules, K's small functions, utils
import keras
import keras.backend as K
import numpy as np
from keras import losses, objectives
from keras.layers.merge import Concatenate
from keras.layers.recurrent import GRU
from keras.utils.np_utils import normalize, to_categorical

assert keras.__version__ == "2.3.1"
assert K.image_data_format() == "channels_last" and K.floatx() == "float32"
a = K.variable(value=np.array([[1.0, 2.0], [3.0, 4.0]]))
assert K.eval(K.sum(a)) == 10 and K.int_shape(a) == (2, 2) and K.ndim(a) == 2
assert K.eval(K.mean(a, axis=1)).tolist() == [1.5, 3.5]
assert K.batch_get_value([a, a])[1].shape == (2, 2)
K.batch_set_value([(a, np.zeros((2, 2)))])
assert K.get_value(a).max() == 0
assert to_categorical([1, 2]).tolist() == [[0, 1, 0], [0, 0, 1]]
np.testing.assert_allclose(normalize(np.array([[3.0, 4.0]])), [[0.6, 0.8]])
assert objectives.get("mse") is not None and losses.get("kullback_leibler_divergence") is not None
assert K.is_keras_tensor(keras.layers.Input((2,))) and not K.is_keras_tensor(K.placeholder((2,)))
y = Concatenate()([K.ones((2, 3)), K.zeros((2, 1))])
assert K.eval(y).shape == (2, 4)
gru = keras.models.Sequential([GRU(3, input_shape=(4, 2))])
assert gru.layers[0].get_config()["reset_after"] is False and gru.count_params() == 3 * 3 * (
    2 + 3 + 1
)
