"""What planners talk about, and the arithmetic: no Qt, no files, no clock, no globals."""
