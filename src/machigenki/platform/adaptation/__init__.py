"""Local adaptation: what a body sets for itself, none of it code."""
