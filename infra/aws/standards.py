"""What is alike in every environment, whichever engine makes it."""

# The cluster.
CLUSTER_LOGS = ("api", "audit", "authenticator", "controllerManager", "scheduler")
CLUSTER_POLICIES = ("AmazonEKSClusterPolicy",)
NODE_POLICIES = ("AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy")
DISK_POLICIES = ("service-role/AmazonEBSCSIDriverPolicy",)
# Nodes need the first add-ons to become ready; the others need nodes to become ready themselves.
ADD_ONS_BEFORE_NODES = ("eks-pod-identity-agent", "kube-proxy", "vpc-cni")
DISK_DRIVER = "aws-ebs-csi-driver"
ADD_ONS_AFTER_NODES = ("coredns", DISK_DRIVER)
# EKS' access policies.
LOOK = "AmazonEKSViewPolicy"
WORK = "AmazonEKSEditPolicy"
ADMINISTER = "AmazonEKSClusterAdminPolicy"

# The network. What nodes, add-ons and pods talk to: without a way out of the VPC, each needs an endpoint, besides S3.
ENDPOINTS = (
    *("autoscaling", "ec2", "ecr.api", "ecr.dkr", "eks", "eks-auth", "elasticloadbalancing"),
    *("kms", "logs", "monitoring", "secretsmanager", "sts"),
)
LOAD_BALANCERS = {"kubernetes.io/role/elb": "1"}
INTERNAL_LOAD_BALANCERS = {"kubernetes.io/role/internal-elb": "1"}

# Data.
ABANDONED_UPLOAD_DAYS = 7
KEY_DELETION_DAYS = 30
DATABASE_PORT = 5432
BACKUP_WINDOW = "01:00-02:00"
MAINTENANCE_WINDOW = "sun:02:30-sun:03:30"
# What a deployment names has a tag, so it stays.
EXPIRE_UNTAGGED = {
    "rules": [
        {
            "rulePriority": 1,
            "description": "untagged for two weeks",
            "selection": {
                "tagStatus": "untagged",
                "countType": "sinceImagePushed",
                "countUnit": "days",
                "countNumber": 14,
            },
            "action": {"type": "expire"},
        }
    ]
}

# Identities.
SESSION_SECONDS = 3600
