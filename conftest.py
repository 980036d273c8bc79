"""The shell of the template links to the folders beside it: pytest should see each test once."""

collect_ignore_glob = ["*cookiecutter*"]
