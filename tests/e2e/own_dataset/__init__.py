"""Another data set, as a team would put it in the place of pipelines/dataset/: will a pump fail within a day."""

NAME = "pump-failures"
