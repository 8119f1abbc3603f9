"""Preview and printer."""
