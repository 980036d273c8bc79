"""`python -m pipelines` is the command `pipelines`, as the image starts it."""

from pipelines.cli import app

app()
