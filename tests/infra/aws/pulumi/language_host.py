"""Runs the Pulumi program of the working directory over gRPC, as Pulumi's command-line tool has it run."""

import argparse
import asyncio
import logging
import runpy
import sys
import traceback

import pulumi
import pulumi.runtime


def program() -> None:
    runpy.run_path(".", run_name="__main__")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True, help="of the resource monitor and the engine")
    parser.add_argument("--project", required=True)
    parser.add_argument("--stack", required=True)
    parser.add_argument("--preview", action="store_true")
    chosen = parser.parse_args()
    pulumi.runtime.configure(
        pulumi.runtime.Settings(
            monitor=chosen.address,
            engine=chosen.address,
            project=chosen.project,
            stack=chosen.stack,
            parallel=16,
            dry_run=chosen.preview,
        )
    )
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(pulumi.runtime.run_in_stack(program))
    except pulumi.RunError as fault:
        pulumi.log.error(str(fault))
        return 1
    except Exception:
        pulumi.log.error(traceback.format_exc())
        return 1
    finally:
        loop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
