"""Commands about know-how."""
