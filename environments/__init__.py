"""Reads project.yaml and the files of environments/<env>/ into their models, and changes them safely.

This is the only code that all rooms share.
"""

from environments.files import Invalid, exists, names, path, project_root, read, read_file, update
from environments.project import Iac, Project, project, version

__all__ = [
    "Iac",
    "Invalid",
    "Project",
    "exists",
    "names",
    "path",
    "project",
    "project_root",
    "read",
    "read_file",
    "update",
    "version",
]
