"""What writes files of this repository: run from its root."""
