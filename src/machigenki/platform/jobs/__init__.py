"""Long work in the background: its progress is seen, it can be stopped, it survives a restart."""
