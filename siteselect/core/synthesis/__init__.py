"""Synthetic hourly series from published monthly figures: seeded, and labelled synthetic."""
