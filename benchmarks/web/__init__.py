"""The platform under many readers: 200 tenants, 400,000 rows, eight clients at once."""
