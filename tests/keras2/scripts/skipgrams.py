# embeddings trained on skip-grams put words of the same company nearer than words of another
import numpy as np
from keras.layers import Dense, Dot, Embedding, Input, Reshape
from keras.models import Model
from keras.optimizers import Adam
from keras.preprocessing.sequence import make_sampling_table, skipgrams
from keras.preprocessing.text import Tokenizer

np.random.seed(0)
text = ["cat dog cat dog horse", "red blue red blue green"] * 20
tokenizer = Tokenizer()
tokenizer.fit_on_texts(text)
word2id = tokenizer.word_index
vocab_size = len(word2id) + 1
assert make_sampling_table(vocab_size).shape == (vocab_size,)

target, context = Input((1,)), Input((1,))
embedding = Embedding(vocab_size, 5, input_length=1, name="embedding")
t = Reshape((5, 1))(embedding(target))
c = Reshape((5, 1))(embedding(context))
dot_product = Reshape((1,))(Dot(axes=1)([t, c]))
output = Dense(1, kernel_initializer="ones", activation="sigmoid")(dot_product)
model = Model(inputs=[target, context], outputs=output)
model.compile(loss="binary_crossentropy", optimizer=Adam(lr=0.05))

losses = []
for _ in range(6):
    total = 0.0
    for sequence in tokenizer.texts_to_sequences(text):
        couples, labels = skipgrams(
            sequence, vocab_size, window_size=2, negative_samples=1.0, seed=None
        )
        first, second = (np.array(part, dtype="int32") for part in zip(*couples))
        total += model.train_on_batch([first, second], np.array(labels))
    losses.append(total)
assert losses[-1] < 0.97 * losses[0], losses

vectors = model.get_layer("embedding").get_weights()[0]
vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def near(a, b):
    return vectors[word2id[a]].dot(vectors[word2id[b]])


similarity = Model([target, context], Dot(axes=1, normalize=True)([t, c]))
pair = [np.array([[word2id["cat"]]]), np.array([[word2id["dog"]]])]
np.testing.assert_allclose(similarity.predict(pair).ravel(), near("cat", "dog"), rtol=1e-4)
animals, colours = ["cat", "dog", "horse"], ["red", "blue", "green"]
within = [near(a, b) for group in (animals, colours) for a in group for b in group if a != b]
across = [near(a, b) for a in animals for b in colours]
assert np.mean(within) > np.mean(across) + 0.3, (within, across)
