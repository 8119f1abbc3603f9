"""The same calls as the window, without a window."""
