"""What engines offer to programs of their library's own: files and modules. None of it computes."""
