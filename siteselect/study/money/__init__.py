"""The money of one site, part by part: its year, its operator, everybody else."""
