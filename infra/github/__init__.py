"""How the repository is set up on its forge: what `infra github` sets, and what `infra approval` looks for."""
