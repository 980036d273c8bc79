"""The target `local`: an environment as supervised processes on this machine, without Docker or a cloud."""
