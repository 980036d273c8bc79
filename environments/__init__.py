"""Reads the files of environments/<env>/ into the models of the rooms that deliver them, and changes them safely.

This is the only code that all rooms share.
"""

from environments.files import Invalid, exists, names, path, project_root, read, read_file, update

__all__ = ["Invalid", "exists", "names", "path", "project_root", "read", "read_file", "update"]
