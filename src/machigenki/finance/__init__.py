"""The money of a business: statements, loans, tax, depreciation, ratios, grant rules."""
