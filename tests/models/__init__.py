"""Models: building, saving, exporting."""
