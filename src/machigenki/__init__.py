"""Machigenki (まちの元気): see how much money, work and quality of life stays in a town."""

__version__ = "0.1.0"
