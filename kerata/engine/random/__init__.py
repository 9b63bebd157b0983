"""Random bits, the same on every engine, and the seeds that they follow from."""
