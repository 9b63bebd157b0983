"""The conformance suite that kerata ships, or a share of it."""

from __future__ import annotations

import time
from itertools import islice

import kerata
from kerata.testing import checks

from .rows import Row, Task


def run(task: Task) -> Row:
    """Every n-th check, until the time is over. `task.item` is "share 1 of 4"."""
    _, share, _, count = task.item.split()
    with kerata.backend_scope(task.engine) as engine:
        todo = list(islice(checks(engine), int(share) - 1, None, int(count)))
        end, found = time.monotonic() + 0.9 * task.seconds, []
        for check in todo:
            if time.monotonic() > end:
                break
            found.append(check())
    failed = [finding for finding in found if finding.problem]
    absent = sum(finding.absent for finding in found)
    short = f"{len(found) - len(failed) - absent} ok"
    short += f", {absent} absent" if absent else ""
    short += f", {len(failed)} failed" if failed else ""
    short += f", {len(todo) - len(found)} not reached" if len(found) < len(todo) else ""
    detail = "; ".join(f"{f.law} {f.subject}: {f.problem}" for f in failed[:8])
    return task.row(not failed, short, detail)
