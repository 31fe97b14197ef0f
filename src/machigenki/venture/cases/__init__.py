"""Templates of the 2013 plan's model cases, filled with a town's own figures."""
