"""The conformance suite for engines, shipped so that a new engine can be certified.

`python -m kerata.testing ENGINE` prints a report and exits with 1 if anything failed.
"""

from __future__ import annotations

from .certify import certify, checks
from .conformance import Finding
from .primitives import ROWS, Row

__all__ = ["ROWS", "Finding", "Row", "certify", "checks"]
