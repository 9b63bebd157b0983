"""Side by side with peers in one run: `python -m benchmarks` runs all and writes RESULTS.md."""
