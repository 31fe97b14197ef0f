"""A town's own page: how its money goes round, and where it leaves."""
