"""Calls for applications (公募), grant applications (交付申請) and what was submitted."""
