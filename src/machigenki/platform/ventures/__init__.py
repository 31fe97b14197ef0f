"""The venture's way: one object from the idea to its running, never typed twice."""
