"""Laws over tables of rows: what each operation, layer, loss and optimizer keeps on all engines."""
