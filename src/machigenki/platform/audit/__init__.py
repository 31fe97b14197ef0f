"""The audit trail, read: who changed what, when, from which value to which."""
