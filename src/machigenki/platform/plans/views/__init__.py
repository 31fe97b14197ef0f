"""Pages of plans: written and run, their results, and what others may read."""
