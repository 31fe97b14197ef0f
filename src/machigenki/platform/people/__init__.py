"""People, what they are to a municipality, and what they may do there."""
