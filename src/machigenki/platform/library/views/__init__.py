"""Pages about know-how and people."""
