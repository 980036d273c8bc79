"""From a training to an environment: candidate, gate, promotion record."""
