"""Money: finance formulas and the cost of a connection."""
