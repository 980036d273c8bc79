"""What cookiecutter.json and the hooks need from Jinja: a slug that is good by default, and where the template is.

cookiecutter's `_repo_dir` is relative or absent, and cruft runs no `pre_prompt` hook; a local extension works in both.
"""

from pathlib import Path

from jinja2 import Environment
from jinja2.ext import Extension
from slugify import slugify

LENGTH = 30


class Template(Extension):
    """Adds the filter `project_slug` and the variable `template_root`."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.filters["project_slug"] = project_slug
        environment.globals["template_root"] = Path(__file__).resolve().parents[1].as_posix()


def project_slug(name: str) -> str:
    """`Crédit & Fraud 2` becomes `credit-fraud-2`; what begins with a digit, or is too short, is led by `ml-`."""
    slug: str = slugify(name, max_length=LENGTH, word_boundary=True) or slugify(name, max_length=LENGTH)
    if slug[:1].isalpha() and len(slug) >= 3:
        return slug
    return slugify(f"ml-{slug or 'project'}", max_length=LENGTH)
