"""Finding everything by typing a few letters of it."""
