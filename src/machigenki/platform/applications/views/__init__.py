"""Pages of calls, applications and receipts."""
