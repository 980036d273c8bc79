"""Monitoring: what the served model meets and how good it still is, and when that starts a retraining."""
