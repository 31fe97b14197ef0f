"""Standing benchmarks: the same work by us and by a peer in one run, medians, a ratio."""
