"""Know-how and people: model cases, advisers, people who come, schemes of support."""
