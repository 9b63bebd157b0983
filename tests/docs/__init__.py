"""Every example in the documentation runs; generated pages are up to date."""
