"""Reviewer's desk, award, changes, settlement, payments, yearly reports, claw-back (審査・交付)."""
