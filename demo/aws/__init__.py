"""AWS on this machine: an emulator that Terraform, boto3 and the commands of `infra` use as they would use AWS."""
