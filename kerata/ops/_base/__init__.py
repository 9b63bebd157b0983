"""What all operations share: dispatch, errors, conversion, windows."""
