"""The target `aws`: the foundation of an environment in an AWS account of its own, or in one that it shares."""
