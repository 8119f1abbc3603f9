"""The base case: existing demand served at least cost within the limits of the network."""
