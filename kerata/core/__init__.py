"""What knows no tensors: ambient state, names, dtypes, nested structures, the registry, errors."""
