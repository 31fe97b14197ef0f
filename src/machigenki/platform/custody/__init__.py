"""Custody of data: export, import, backup, retention, deletion that can be undone."""
