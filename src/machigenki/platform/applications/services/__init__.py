"""What is done to calls, applications and submissions."""
