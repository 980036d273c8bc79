# `make` alone lists the commands.
.DEFAULT_GOAL := help
PYTHON ?= python3
bin := .venv/bin

.PHONY: help
help:
	@sed -n 's/^## //p' Makefile

## make setup     installs what the commands below need into .venv (they do it themselves)
.PHONY: setup
setup: .venv/installed

.venv/installed: $(wildcard requirements/*.txt) pyproject.toml scripts/setup
	@PYTHON=$(PYTHON) scripts/setup
	@touch $@

## make demo      the whole loop on this machine: train, gate, promote, serve, roll back (KEEP=1 leaves it up)
.PHONY: demo
demo: setup
	@$(bin)/python -m demo

## make demo-aws  three environments on an emulator of AWS: planned, applied, changed, drift found (KEEP=1 leaves them up)
.PHONY: demo-aws
demo-aws: setup
	@$(bin)/python -m demo.aws

## make test      the tests, in two processes
.PHONY: test
test: setup
	@$(bin)/python -m pytest --numprocesses 2 --dist loadfile --ignore tests/e2e/test_readme.py --ignore tests/aws

## make test-aws  three environments applied by Terraform to an emulator of AWS, looked at, changed, destroyed
.PHONY: test-aws
test-aws: setup
	@if [ -d tests/aws ]; then $(bin)/python -m pytest --numprocesses 2 --dist loadfile tests/aws; fi

## make checkov   checkov on what is synthesised; what is accepted stands in infra/aws/checkov.yaml
.PHONY: checkov
checkov: setup
	@if [ -f requirements/checkov.txt ]; then $(bin)/python -m infra.aws.scan; fi

## make e2e       the README's commands by hand, word for word, then the demo
.PHONY: e2e
e2e: setup
	@$(bin)/python -m pytest tests/e2e/test_readme.py
	@$(MAKE) --no-print-directory demo

## make lint      ruff, mypy --strict, shellcheck
.PHONY: lint
lint: setup
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .
	@$(bin)/mypy
	@if [ -f requirements/cdktf.txt ]; then $(bin)/mypy --config-file infra/aws/cdktf/mypy.ini --python-executable .tools/cdktf/bin/python; fi
	@$(bin)/shellcheck scripts/setup scripts/lock .ci/run

## make format    lets ruff format and fix
.PHONY: format
format: setup
	@$(bin)/ruff format .
	@$(bin)/ruff check --fix .

## make lock      locks requirements/*.txt anew
.PHONY: lock
lock: setup
	@scripts/lock

## make schemas   writes environments/schema/*.json from the models
.PHONY: schemas
schemas: setup
	@$(bin)/python -m scripts.schemas

## make bindings  generates infra/aws/cdktf/bindings anew, for the resource types that are imported (needs Terraform)
.PHONY: bindings
bindings: setup
	@.tools/cdktf/bin/python -m infra.aws.cdktf.bind
