"""The foundation of an environment on AWS as a Pulumi program: what `infra/aws/cdktf` makes, by the same names."""
