"""Stands in for the `pulumi` program, which cannot be had here: no more than the options and files that `infra` uses.

It shows the preview that a test has laid into STAND_IN_PREVIEW, and `up` writes a state as Pulumi would.
"""

import json
import os
import sys
import urllib.parse
import uuid
from pathlib import Path

import boto3


def main(arguments: list[str]) -> int:
    command = arguments[0]
    if command == "version":
        print("v3.272.0")
    elif command == "preview":
        preview = json.loads(Path(os.environ["STAND_IN_PREVIEW"]).read_text())
        steps: dict[str, list[str]] = {}
        for step in preview["steps"]:
            steps.setdefault(step["urn"], []).append(step["op"])
        plan = {"resourcePlans": {urn: {"goal": None, "steps": ops} for urn, ops in steps.items()}}
        Path(arguments[arguments.index("--save-plan") + 1]).write_text(json.dumps(plan))
        print(json.dumps(preview))
    elif command == "up":
        plan = json.loads(Path(arguments[arguments.index("--plan") + 1]).read_text())
        stack = arguments[arguments.index("--stack") + 1]
        outputs = {"dvc_bucket": "made", "password": {"4dabf18193072939515e22adb298388d": "x", "ciphertext": "y"}}
        latest = {"resources": [{"type": "pulumi:pulumi:Stack", "outputs": outputs, "urn": str(uuid.uuid4())}]}
        url = urllib.parse.urlparse(os.environ["PULUMI_BACKEND_URL"])
        boto3.client("s3", region_name=urllib.parse.parse_qs(url.query)["region"][0]).put_object(
            Bucket=url.netloc,
            Key=f".pulumi/stacks/foundation/{stack}.json",
            Body=json.dumps({"version": 3, "checkpoint": {"latest": latest}}).encode(),
        )
        print(f"updating {len(plan['resourcePlans'])} resources")
    elif command == "stack":
        return 1 if arguments[1] == "select" and not os.environ.get("STAND_IN_SELECTS") else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
