"""What a pull request showed to its reviewers: the digest of the plan, as `infra plan --markdown` writes it."""

import re
from typing import Literal

from infra.run import Refused

Kind = Literal["Bundle", "Plan"]  # kept in the state bucket, or made again and compared


def shown(text: str, kind: Kind) -> str:
    """The digest that the text names; raises `Refused` where it names none, or several."""
    found = set(re.findall(rf"{kind} `(sha256:[0-9a-f]{{64}})`", text))
    if len(found) != 1:
        raise Refused(f"what was shown names {len(found)} {kind.lower()}s, so it is not known which one was reviewed")
    return str(found.pop())
