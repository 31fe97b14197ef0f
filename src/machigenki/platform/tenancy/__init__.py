"""Municipalities and their consortia on one base, held apart by the database itself."""
