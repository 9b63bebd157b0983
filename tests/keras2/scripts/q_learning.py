# deep Q-learning with a memory of experiences walks a corridor to its end
import random
from collections import deque

import numpy as np
from keras.layers import Dense
from keras.models import Sequential, clone_model
from keras.optimizers import Adam

random.seed(0)
size, actions = 6, 2


class DQNAgent:
    def __init__(self):
        self.memory = deque(maxlen=400)
        self.gamma, self.epsilon = 0.9, 1.0
        self.epsilon_min, self.epsilon_decay = 0.05, 0.9
        self.model = self._build_model()
        self.target_model = clone_model(self.model)
        self.update_target_model()

    def _build_model(self):
        model = Sequential()
        model.add(Dense(12, input_dim=size, activation="relu"))
        model.add(Dense(actions, activation="linear"))
        model.compile(loss="mse", optimizer=Adam(lr=0.01))
        return model

    def update_target_model(self):
        self.target_model.set_weights(self.model.get_weights())

    def act(self, state):
        if random.random() <= self.epsilon:
            return random.randrange(actions)
        return np.argmax(self.model.predict(state)[0])

    def replay(self, batch_size):
        minibatch = random.sample(self.memory, batch_size)
        states = np.concatenate([row[0] for row in minibatch])
        following = np.concatenate([row[3] for row in minibatch])
        target = self.model.predict_on_batch(states)
        ahead = self.target_model.predict_on_batch(following)
        for i, (_, action, reward, _, done) in enumerate(minibatch):
            target[i][action] = reward if done else reward + self.gamma * np.amax(ahead[i])
        self.model.fit(states, target, epochs=1, verbose=0)
        if self.epsilon > self.epsilon_min:
            self.epsilon *= self.epsilon_decay


def one_hot(place):
    return np.eye(size, dtype="float32")[place : place + 1]


agent = DQNAgent()
for episode in range(30):
    place = 0
    for time in range(20):
        action = agent.act(one_hot(place))
        after = min(size - 1, place + 1) if action else max(0, place - 1)
        done = after == size - 1
        agent.memory.append((one_hot(place), action, float(done), one_hot(after), done))
        place = after
        if done:
            break
    agent.update_target_model()
    if len(agent.memory) > 32:
        for _ in range(4):
            agent.replay(32)
chosen = agent.model.predict(np.eye(size, dtype="float32")).argmax(axis=1)
assert (chosen[:-1] == 1).all(), chosen
