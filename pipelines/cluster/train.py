"""A training in the environment's cluster, watched from here."""

from collections.abc import Callable, Mapping

from pipelines.cluster import jobs
from pipelines.cluster.api import Namespace
from pipelines.cluster.follow import Ended, Follower

Line = Callable[[str], None]


class Detached(KeyboardInterrupt):
    """A person no longer watches; the training goes on."""


def train(
    namespace: Namespace, *, overrides: Mapping[str, str], cause: str, line: Line, say: Line, start_within: float
) -> Ended:
    """Start the deployed pipeline and follow it to its end. Raises `Busy`, `Invalid`, `Unreachable`, `Detached`."""
    job = jobs.start(namespace, overrides=overrides, cause=cause)
    say(f"training in {namespace.environment}: Job {job} in namespace {namespace.name}")
    return follow(namespace, job, line=line, say=say, start_within=start_within)


def follow(namespace: Namespace, job: str, *, line: Line, say: Line, start_within: float) -> Ended:
    """Ctrl-C ends the watching, not the training."""
    try:
        return Follower(namespace, job, line, say, start_within).follow()
    except KeyboardInterrupt as error:
        raise Detached(
            f"detached; the training goes on as Job {job}. `pipelines follow --env {namespace.environment}` shows it "
            f"again, `pipelines cancel --env {namespace.environment}` ends it (`{namespace.kubectl} logs job/{job}`)"
        ) from error
