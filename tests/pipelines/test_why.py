"""What is said of a pod that ended."""

import pytest
from kubernetes import client

from pipelines.cluster import why


@pytest.mark.parametrize(
    ("reason", "code", "message", "said"),
    [
        ("Error", 2, "training x\npipelines/params.yaml:3: data.until: wrong\n", "Error (2): pipelines/params.yaml:3"),
        ("Error", 137, None, "Error (137)"),
        (
            "OOMKilled",
            137,
            None,
            "OOMKilled (137): it needed more memory than resources.limits.memory",
        ),
    ],
)
def test_the_end_of_a_pod_is_told_in_one_line(reason: str, code: int, message: str | None, said: str) -> None:
    """The last line of its log, or that its memory did not suffice."""
    ended = client.V1ContainerStateTerminated(reason=reason, exit_code=code, message=message)
    told = why.ended(client.V1ContainerState(terminated=ended))
    assert told.startswith(said)
    assert len(told.splitlines()) == 1
