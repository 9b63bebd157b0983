"""Whether `kerata doctor` names the device."""

from __future__ import annotations

import json
import subprocess
import sys

from .libraries import LIBRARIES, on_device
from .plan import ON_DEVICE
from .rows import Row, Task


def run(task: Task) -> Row:
    """The devices that it prints for the engines that can have one."""
    command = [sys.executable, "-m", "kerata", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return task.row(False, "no report", done.stderr[-500:])
    sections = json.loads(done.stdout)
    told = {row["engine"].rstrip("*"): row["devices"] for row in sections["Engines"]["rows"]}
    shown = {name: told[name] for name in ON_DEVICE if told[name] != "not installed"}
    silent = [
        name for name, devices in shown.items()
        if not any(map(on_device, devices.split(", "))) and LIBRARIES[name].device() is not None
    ]  # fmt: skip
    gpus = [row for row in sections["Machine"]["rows"] if row["what"].startswith("GPU")]
    lines = [*((row["what"], row["found"]) for row in gpus), *shown.items()]
    short = "; ".join(f"{name}: {text}" for name, text in lines)
    return task.row(not silent, short, f"no device is named for {', '.join(silent)}; {short}")
