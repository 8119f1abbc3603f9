"""Hourly series made by rule from monthly figures and typical days, labelled synthetic.

Only sums, products and seeded draws are used, no transcendental function, and results are rounded:
the same tables give the same bytes on every machine.
"""
