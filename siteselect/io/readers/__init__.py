"""One module per kind of file that can be read in."""
