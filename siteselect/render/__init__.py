"""Painters shared by screen and paper: QtGui only, never widgets."""
