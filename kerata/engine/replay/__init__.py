"""Steps recorded as a list of calls and written down as one flat function."""
