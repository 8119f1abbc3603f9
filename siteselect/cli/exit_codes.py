"""What the exit code of every command means."""

DONE = 0
FALLS_SHORT = 1
"""Done, but something falls short: a check that misses, a plan that fails."""
BAD_INPUT = 2
INTERNAL_ERROR = 3
CANCELLED = 130
