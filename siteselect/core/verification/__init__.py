"""Every promise of a plan checked again, without the engine that made it."""
