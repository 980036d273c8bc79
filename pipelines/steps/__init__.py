"""The steps of the pipeline, in order: extract, validate, preprocess, tune, train, evaluate.

Each runs alone from the project's root: `python -m pipelines.steps.extract`. dvc.yaml says what each reads and writes.
"""
