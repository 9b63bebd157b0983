"""Traced steps, and how they are written in the languages of other systems."""
