# What only the template's own repository has: its demo runs in a project that it generates first.
demo_module := template.demo
github := {{cookiecutter.project_slug}}/.github
test_options := --ignore tests/template

template := .tools/template/installed

demo: $(template)

## make test-template  generates projects with every option, tests and updates them
.PHONY: test-template
test-template: setup $(template)
	@$(bin)/python -m pytest tests/template --ignore tests/template/forge

## make e2e-forge  the workflows on a real forge, Gitea with its runner: pull requests from their opening to their delivery
.PHONY: e2e-forge
e2e-forge: setup
	@$(bin)/python -m pytest --timeout 900 --numprocesses 2 --dist loadfile tests/template/forge

.PHONY: lint-template
lint-template: setup $(template)
	@$(bin)/mypy --no-error-summary -p template
	@$(bin)/mypy --no-error-summary --python-executable .tools/template/bin/python hooks/extension.py

lint: lint-template
