"""What the mouse does on the map, one small state machine per tool."""
