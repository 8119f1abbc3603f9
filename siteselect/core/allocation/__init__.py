"""Joint allocation of a programme over a shortlist of sites."""
