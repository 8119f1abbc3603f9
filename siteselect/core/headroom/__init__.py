"""Hosting capacity: the most extra load a bus can take in every hour, and what binds."""
