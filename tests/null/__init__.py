"""What needs no engine's work: imports, names, files, settings, the architecture."""
