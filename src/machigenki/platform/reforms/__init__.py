"""Who may do what: permits and authorities, the reform so far, proposals from the place."""
