"""Pages of the reform."""
