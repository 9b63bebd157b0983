"""What exists as an operation so that an engine may have it in one kernel."""
