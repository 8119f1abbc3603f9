"""Surplus: what is available, deliverable and not needed, by region and cost tier."""
