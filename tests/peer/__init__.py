"""kerata beside PyPI's keras: the same calls give the same numbers."""
