"""Pages of review and award."""
