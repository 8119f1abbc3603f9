"""Measures that validation targets name: generic functions of a study and its base case.

Three kinds: what the dispatched base case says (`generation`, `dispatched`, `network`), what
follows from the study's tables alone (`copper_plate`: no network, no dispatch, and their notes say
so), and plain arithmetic (`arithmetic`).
"""
