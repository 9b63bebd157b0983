"""Checks and timings on a CUDA device in one run: `python -m benchmarks.gpu` (`make gpu`).

It uses the libraries that are installed, downloads nothing, and writes `RESULTS-gpu.md`. With
`--cpu` the same parts run on the processor at small sizes and print their tables.
"""
