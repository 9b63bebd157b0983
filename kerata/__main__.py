"""`python -m kerata` is the command `kerata`."""

from .cli import main

raise SystemExit(main())
