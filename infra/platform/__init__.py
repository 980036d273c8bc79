"""What an environment runs beside pipeline and model: the MLflow server, object storage, a database."""
