"""The desktop program: the only user of widgets."""
