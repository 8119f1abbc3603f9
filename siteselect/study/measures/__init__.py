"""Measures that validation targets name: generic functions of a study and its base case.

Three kinds: what follows from the study's tables alone (`copper_plate`: no network, no dispatch),
what needs the dispatched base case (`dispatched`, `network`), and plain arithmetic (`arithmetic`).
"""
