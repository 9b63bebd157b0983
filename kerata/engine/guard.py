"""Which threads may read the values of variables, and which one may change them.

A step that only reads runs beside others of its kind; one that changes values runs alone. So what
a step reads are the values that one finished step has left. Variables that were first used together
share a guard; a step asks for those of all its variables, always in the same order.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterable
from typing import Protocol

PAUSE = 2e-5  # seconds between two looks at whether all readers have left


class Guard:
    """Many readers or one writer. A writer may read and write within; a reader may do neither."""

    __slots__ = ("mutex", "number", "readers", "reading", "version", "writers")

    def __init__(self) -> None:
        self.mutex = threading.RLock()  # held by the writer
        self.number = next(_numbers)
        self.version = 0  # how often a writer came
        self.readers: list[None] = []  # one entry for each: adding and taking away are atomic
        self.reading = Reading([self])
        self.writers = 0  # of the thread that has the mutex, one within the other


class Guarded(Protocol):
    """What has a guard."""

    guard: Guard | None


class Reading:
    """A scope in which no other thread changes what is guarded.

    First the reader says that it is there, then it looks for a writer; a writer does it the other
    way round. So one of them always sees the other, and without a writer no lock is needed.
    """

    __slots__ = ("guards",)

    def __init__(self, guards: Iterable[Guard]) -> None:
        self.guards = tuple(guards)

    def __enter__(self) -> None:
        for guard in self.guards:
            guard.readers.append(None)
            if guard.writers:
                guard.readers.pop()
                with guard.mutex:
                    guard.readers.append(None)

    def __exit__(self, *error: object) -> None:
        for guard in self.guards:
            guard.readers.pop()

    @property
    def versions(self) -> list[int]:
        """Numbers that are other ones once a writer came."""
        return [guard.version for guard in self.guards]


class Writing:
    """A scope in which no other thread reads or changes what is guarded."""

    __slots__ = ("guards",)

    def __init__(self, guards: Iterable[Guard]) -> None:
        self.guards = tuple(guards)

    def __enter__(self) -> None:
        for guard in self.guards:
            guard.mutex.acquire()
            guard.writers += 1
            guard.version += 1
            while guard.readers:
                time.sleep(PAUSE)

    def __exit__(self, *error: object) -> None:
        for guard in reversed(self.guards):
            guard.writers -= 1
            guard.mutex.release()


_numbers = itertools.count()
_choosing = threading.Lock()


def scopes(cells: Iterable[Guarded]) -> tuple[Reading, Writing]:
    """The scopes for these variables, of which those without a guard get one together."""
    with _choosing:
        fresh = Guard()
        for cell in cells:
            if cell.guard is None:
                cell.guard = fresh
        guards = sorted({cell.guard for cell in cells if cell.guard}, key=lambda g: g.number)
    return Reading(guards), Writing(guards)
