"""Trainings in a cluster: each a Job made from the CronJob that the pipeline's chart delivers."""
