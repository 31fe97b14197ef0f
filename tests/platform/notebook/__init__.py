"""An application of the least size, for tests of what every application gets."""
