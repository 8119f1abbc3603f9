"""One writer per format out, and their register."""
