"""Prices that nobody knows: paths of markets and weather, and what they do to a site."""
