"""`python -m kerata.testing ENGINE [--all]`: the conformance report; exit code 1 on failure."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ..engines import loader
from .certify import certify


def main(arguments: Sequence[str] | None = None) -> int:
    """Certify an engine and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m kerata.testing", description=__doc__)
    parser.add_argument("engine", help="name of an engine, kerata's own or of an entry point")
    parser.add_argument("--all", action="store_true", help="print every check, not failures alone")
    options = parser.parse_args(arguments)
    engine = loader.get(options.engine)
    done = failed = absent = 0
    for finding in certify(engine):
        done += 1
        failed += finding.problem is not None
        absent += finding.absent
        if options.all or finding.problem is not None:
            print(finding)
    fine = done - failed - absent
    print(f"{engine.name} {engine.version()}: {fine} ok, {absent} absent, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
