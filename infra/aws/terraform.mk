# Commands of projects whose environments on AWS are made by CDK for Terraform. The Makefile includes this file.

## make demo-aws  three environments on an emulator of AWS: planned, applied, changed, drift found (KEEP=1 leaves them up)
.PHONY: demo-aws
demo-aws: setup
	@$(bin)/python -m demo.aws

## make test-aws  three environments applied by Terraform to an emulator of AWS, looked at, changed, destroyed
.PHONY: test-aws
test-aws: setup
	@$(bin)/python -m pytest --numprocesses 2 --dist loadfile tests/aws

## make checkov   checkov on what is synthesised; what is accepted stands in infra/aws/checkov.yaml
.PHONY: checkov
checkov: setup
	@$(bin)/python -m infra.aws.scan

## make bindings  generates infra/aws/cdktf/bindings anew, for the resource types that are imported (needs Terraform)
.PHONY: bindings
bindings: setup
	@.tools/cdktf/bin/python -m infra.aws.cdktf.bind

.PHONY: lint-cdktf
lint-cdktf: setup
	@$(bin)/mypy --config-file infra/aws/cdktf/mypy.ini --python-executable .tools/cdktf/bin/python

lint: lint-cdktf
