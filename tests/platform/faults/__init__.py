"""What happens to people's words when something breaks in the middle."""
