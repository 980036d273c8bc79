# `make` alone lists the commands.
.DEFAULT_GOAL := help
PYTHON ?= python3
bin := .venv/bin
demo_module = demo
github = .github
workflows = $(wildcard $(github)/workflows)
dockerfiles = $(shell find . -name Dockerfile -not -path "./.*")

.PHONY: help
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make setup     installs what the commands below need into .venv (they do it themselves)
.PHONY: setup
setup: .venv/installed

.venv/installed: $(wildcard requirements/*.txt) pyproject.toml scripts/setup
	@PYTHON=$(PYTHON) scripts/setup
	@touch $@

## make demo      the whole loop on this machine: train, gate, promote, serve, roll back (KEEP=1 leaves it up)
.PHONY: demo
demo: setup
	@$(bin)/python -m $(demo_module)

## make test      the tests, in two processes
.PHONY: test
test: setup
	@$(bin)/python -m pytest --numprocesses 2 --dist loadfile --ignore tests/e2e --ignore tests/aws --ignore tests/charts --ignore tests/trainings --ignore tests/monitoring $(test_options)

## make test-trainings  a training as its image runs it: killed in each step, ended, moved to another machine (two minutes)
.PHONY: test-trainings
test-trainings: setup
	@$(bin)/python -m pytest --timeout 900 tests/trainings

## make test-charts  what the Helm charts make: helm lint, kubeconform, checkov (builds Helm once, minutes)
.PHONY: test-charts
test-charts: setup
	@$(bin)/python -m pytest --timeout 900 tests/charts

## make test-monitoring  monitoring with a real MLflow server and S3: references that travel, the commands, figures at scale
.PHONY: test-monitoring
test-monitoring: setup monitoring-packages
	@$(bin)/python -m pytest --timeout 900 tests/monitoring

## make monitoring-packages  what those tests need of Debian, by apt-get where it is missing: a browser, Prometheus, Alertmanager
.PHONY: monitoring-packages
monitoring-packages: setup
	@$(bin)/python -m scripts.monitoring_packages

## make e2e       the loop end to end, broken and mended, the commands of docs/by-hand.md word for word, the demo, a cluster
.PHONY: e2e
e2e: setup
	@$(bin)/python -m pytest tests/e2e --ignore tests/e2e/kubernetes
	@$(MAKE) --no-print-directory demo
	@$(MAKE) --no-print-directory e2e-kubernetes

## make e2e-kubernetes  dev, test and prod in a real cluster: delivered, trained, promoted, loaded, broken, restored
.PHONY: e2e-kubernetes
e2e-kubernetes: setup
	@$(bin)/python -m infra.tools alertmanager prometheus
	@$(bin)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder --timeout 900 $(test_options) tests/e2e/kubernetes

## make lint      ruff, mypy --strict, hadolint, shellcheck, actionlint, zizmor
.PHONY: lint
lint: setup
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .
	@$(bin)/mypy
	@$(if $(dockerfiles),$(bin)/hadolint $(dockerfiles))
	@$(bin)/shellcheck scripts/setup scripts/lock scripts/keyless $(wildcard .ci/run infra/platform/images/*/*.sh)

## make lint-workflows  actionlint and zizmor on .github, where there are workflows
.PHONY: lint-workflows
lint-workflows: setup
	@$(if $(workflows),$(bin)/python -m infra.tools actionlint > /dev/null)
	@$(if $(workflows),PATH="$(CURDIR)/$(bin):$$PATH" .tools/bin/actionlint '$(github)'/workflows/*.yml)
	@$(if $(workflows),$(bin)/zizmor --offline --no-progress --quiet --pedantic --config '$(github)/zizmor.yml' '$(github)')

lint: lint-workflows

## make format    lets ruff format and fix
.PHONY: format
format: setup
	@$(bin)/ruff format .
	@$(bin)/ruff check --fix .

## make lock      locks requirements/*.txt anew
.PHONY: lock
lock: setup
	@scripts/lock

## make dashboards  writes Grafana's dashboards
.PHONY: dashboards
dashboards: setup
	@$(bin)/python -m scripts.dashboards

## make schemas   writes environments/schema/*.json from the models
.PHONY: schemas
schemas: setup
	@$(bin)/python -m scripts.schemas

## make monitoring  writes infra/monitoring/rules/*.yaml, which a Prometheus reads, from the environments' files
.PHONY: monitoring
monitoring: setup
	@$(bin)/python -m scripts.monitoring

## make tools     builds the command-line tools pinned in tools/ (from scratch a quarter of an hour, once) into .tools/bin
.PHONY: tools
tools: setup
	@$(bin)/python -m infra.tools

## make cluster   a real Kubernetes of one node on this machine (make cluster-down ends it; docs/cluster.md)
.PHONY: cluster cluster-down cluster-packages
cluster: setup
	@$(bin)/infra cluster up

cluster-down: setup
	@$(bin)/infra cluster down

cluster-packages: setup
	@$(bin)/infra cluster up --install

## make images    builds the project's images and pushes them to the cluster's registry
.PHONY: images
images: setup
	@$(bin)/infra images build

## make update    takes the newest release of the template, or RELEASE=v1.2.3
.PHONY: update
update: .tools/template/installed
	@.tools/template/bin/python scripts/update.py $(RELEASE)

## make update-proposal  the same as a pull request, by GitHub's `gh`
.PHONY: update-proposal
update-proposal: .tools/template/installed
	@.tools/template/bin/python scripts/update.py $(RELEASE) --pull-request

.tools/template/installed: requirements/template.txt scripts/setup
	@PYTHON=$(PYTHON) scripts/setup template
	@touch $@

# What only projects with CDK for Terraform have.
-include infra/aws/terraform.mk

# A project's own commands; no release of the template has this file.
-include project.mk
