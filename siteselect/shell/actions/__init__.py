"""Everything a planner can ask for, a module per menu."""
