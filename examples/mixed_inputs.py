"""Numbers, a category, free text and an image in; a class and a number out.

    python examples/mixed_inputs.py [--engine NAME] [--epochs N] [--samples N] [--out FOLDER]

The records are those of an imagined hospital. They are made from a seed, as a table in a CSV file
and scans in PNG files, with a relation planted in them: who is admitted, and for how many days.
The model has the preprocessing of each input inside, so that it takes raw rows, before and after it
is saved.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path
from typing import Any

import numpy as np

import kerata as keras
from kerata import layers

WARDS = {"surgery": 0.5, "cardiology": 1.0, "eyes": -1.0, "skin": -0.5, "children": 0.0}
GRAVE = ["chest pain", "cannot breathe", "fainted twice", "high fever"]
LIGHT = ["a small rash", "itching eyes", "needs new glasses", "a sore thumb"]
FILLING = ["since monday", "for some days", "after sport", "at night", "says the patient"]
FLIPPED = 0.04  # the share of records whose admission does not follow from the rest
SIZE = 16  # of a scan


# -- the data -------------------------------------------------------------------------------------
def write_records(folder: Path, samples: int, seed: int) -> None:
    """`records.csv` and a folder of scans."""
    random = np.random.default_rng(seed)
    from PIL import Image

    (folder / "scans").mkdir(parents=True, exist_ok=True)
    with open(folder / "records.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow("age pulse temperature ward complaint scan admitted days".split())
        for index in range(samples):
            name = f"scans/{index:05}.png"
            record, scan = make_record(random)
            Image.fromarray(scan).save(folder / name)
            writer.writerow([*record[:5], name, *record[5:]])


def make_record(random: np.random.Generator) -> tuple[list[Any], np.ndarray]:
    """One record and its scan."""
    age, pulse, temperature = random.normal([55, 80, 37.2], [18, 12, 0.7]).round(1)
    ward = random.choice(list(WARDS))
    grave = random.random() < 0.5
    words = [random.choice(FILLING), random.choice(GRAVE if grave else LIGHT)]
    spots = random.integers(0, 4)
    scan = random.integers(0, 60, (SIZE, SIZE)).astype("uint8")
    for row, column in random.integers(1, SIZE - 3, (spots, 2)):
        scan[row : row + 3, column : column + 3] = 230
    numbers = (age - 55) / 18 + (pulse - 80) / 12 + (temperature - 37.2) / 0.7
    score = 0.8 * numbers + WARDS[ward] + (2 if grave else -2) + (spots - 1.5)
    admitted = int((score > 0) != (random.random() < FLIPPED))
    days = round(float(3 + 0.8 * score + random.normal(0, 0.2)), 2)
    return [age, pulse, temperature, ward, " ".join(random.permuted(words)), admitted, days], scan


def read_records(folder: Path) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Raw inputs and targets, by the names that the model has for them."""
    from PIL import Image

    with open(folder / "records.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    inputs = {
        "numbers": np.array([[row[k] for k in ("age", "pulse", "temperature")] for row in rows])
        .astype("float32"),
        "ward": np.array([[row["ward"]] for row in rows]),
        "complaint": np.array([row["complaint"] for row in rows]),
        "scan": np.stack([np.asarray(Image.open(folder / row["scan"])) for row in rows])[..., None],
    }  # fmt: skip
    targets = {
        "admitted": np.array([[row["admitted"]] for row in rows]).astype("float32"),
        "days": np.array([[row["days"]] for row in rows]).astype("float32"),
    }
    return inputs, targets


# -- the model ------------------------------------------------------------------------------------
def make_model(inputs: dict[str, np.ndarray]) -> keras.Model:
    """Four inputs, each with its own preprocessing, and two outputs."""
    scale, encode = layers.Normalization(), layers.StringLookup(output_mode="one_hot")
    count = layers.TextVectorization(output_mode="multi_hot")
    for layer, name in ((scale, "numbers"), (encode, "ward"), (count, "complaint")):
        layer.adapt(inputs[name])

    numbers = layers.Input((3,), name="numbers")
    ward = layers.Input((1,), dtype="string", name="ward")
    complaint = layers.Input((), dtype="string", name="complaint")
    scan = layers.Input((SIZE, SIZE, 1), name="scan")

    image = layers.Rescaling(1 / 255)(scan)
    image = layers.Conv2D(8, 3, activation="relu")(image)
    image = layers.MaxPooling2D(2)(image)
    image = layers.Dense(4, activation="relu")(layers.Dropout(0.3)(layers.Flatten()(image)))
    text = layers.Dense(8, activation="relu")(count(complaint))
    x = layers.Concatenate()([scale(numbers), encode(ward), text, image])
    x = layers.Dense(32, activation="relu")(x)
    x = layers.Dropout(0.3)(x)
    outputs = {
        "admitted": layers.Dense(1, activation="sigmoid", name="admitted")(x),
        "days": layers.Dense(1, name="days")(x),
    }
    model = keras.Model([numbers, ward, complaint, scan], outputs, name="hospital")
    model.compile(
        keras.optimizers.Adam(5e-3),
        {"admitted": "binary_crossentropy", "days": "mean_squared_error"},
        loss_weights={"days": 0.2},
        metrics={"admitted": "accuracy"},
    )
    return model


def draw_results(history: dict[str, list[float]], found: Any, targets: Any, path: Path) -> None:
    """Accuracy by epoch, and the days that were foretold beside those that came."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.plot(history["admitted_accuracy"], label="training")
    left.plot(history["val_admitted_accuracy"], label="held back")
    left.set(xlabel="epoch", ylabel="accuracy of admissions")
    left.legend()
    right.scatter(targets["days"], found["days"], s=8)
    right.axline((3, 3), slope=1, color="gray")
    right.set(xlabel="days", ylabel="days foretold")
    figure.savefig(path)


def main(epochs: int = 30, samples: int = 1500, seed: int = 0, out: Path = Path("out")) -> Any:
    """The history of training, and figures of what was held back and of raw rows."""
    folder = out / "hospital"
    write_records(folder, samples, seed)
    inputs, targets = read_records(folder)
    keras.utils.set_random_seed(seed)
    held = samples // 4
    first = {key: x[:-held] for key, x in inputs.items()}
    last = {key: x[-held:] for key, x in inputs.items()}
    known, asked = ({k: y[part] for k, y in targets.items()} for part in
                    (slice(-held), slice(-held, None)))  # fmt: skip

    model = make_model(first)
    history = model.fit(
        first, known, epochs=epochs, validation_data=(last, asked), verbose=0
    ).history
    path = folder / "hospital.keras"
    model.save(path)
    found = keras.saving.load_model(path).predict(last, verbose=0)

    right = (found["admitted"] > 0.5) == asked["admitted"]
    rest = np.mean((found["days"] - asked["days"]) ** 2) / np.var(asked["days"])
    keras.utils.plot_model(model, folder / "model.svg", show_shapes=True, show_layer_names=True)
    draw_results(history, found, asked, folder / "results.png")
    row = {
        "numbers": [[81.0, 104.0, 38.9]], "ward": [["cardiology"]],
        "complaint": ["chest pain at night"], "scan": last["scan"][:1],
    }  # fmt: skip
    figures = {
        "accuracy": float(right.mean()), "planted": 1 - FLIPPED, "days explained": float(1 - rest),
        "raw row": {key: float(x[0, 0]) for key, x in model.predict(row, verbose=0).items()},
    }  # fmt: skip
    return history, figures


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Mixed inputs in one model.")
    parser.add_argument("--engine", help="its name; `kerata doctor` lists them")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--samples", type=int, default=1500)
    parser.add_argument("--out", type=Path, default=Path("out"))
    given = parser.parse_args()
    if given.engine:
        keras.set_backend(given.engine)
    _, figures = main(given.epochs, given.samples, out=given.out)
    print(f"admissions   {figures['accuracy']:.1%} right, {figures['planted']:.0%} can be known")
    print(f"days         {figures['days explained']:.1%} of the variance explained")
    row = figures["raw row"]
    print(f"a new row    admitted with {row['admitted']:.0%}, for {row['days']:.1f} days")
    print(f"{given.out}/hospital/ now holds the records, the model, model.svg and results.png.")
