"""The additive score of a site: criteria, contributions, hard rules and reasons."""
