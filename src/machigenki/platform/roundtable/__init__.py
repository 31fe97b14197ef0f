"""The round table of business, university, bank and town hall (産・学・金・官)."""
