"""Typed preferences of the program: values, file, migrations."""
