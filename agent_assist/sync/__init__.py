"""One sync cycle, its schedule and its status."""
