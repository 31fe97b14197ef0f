"""What is done at the table: one module a noun."""
