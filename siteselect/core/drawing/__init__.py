"""The geometry of drawing: shapes of a true size, cutting and joining, repair, pasted positions."""
