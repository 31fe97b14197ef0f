"""The table's pages: one module a noun."""
