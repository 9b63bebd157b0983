"""Reverse mode for engines without gradients of their own: the tape and its rules."""
