"""The whole loop on this machine, on real data: `make demo`."""
