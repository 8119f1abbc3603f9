"""How regular a surplus is: firm MW, availability, interruptions, rhythm."""
