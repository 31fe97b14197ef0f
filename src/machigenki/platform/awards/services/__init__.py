"""What is done: by the reviewing body to its own rows, by the town to its own."""
