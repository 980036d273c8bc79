"""Runs the Pulumi program of the working directory over gRPC, as Pulumi's command-line tool has it run.

Several stacks have a process each, forked once the SDK is there: to import it takes longer than to run the program.
"""

import argparse
import asyncio
import logging
import os
import runpy
import sys
import traceback

import pulumi
import pulumi.runtime

logging.getLogger("asyncio").setLevel(logging.CRITICAL)


def program() -> None:
    runpy.run_path(".", run_name="__main__")


def run(settings: pulumi.runtime.Settings) -> int:
    """One stack."""
    pulumi.runtime.configure(settings)
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


def load() -> None:
    """What the program imports, before there are threads that a fork would lose."""
    from pulumi_aws import ec2, ecr, eks, iam, rds, s3

    import infra.aws.pulumi.environment  # noqa: F401

    for package in (ec2, ecr, eks, iam, rds, s3):
        dir(package)  # they load when they are looked into


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--project", required=True)
    parser.add_argument("--preview", action="store_true")
    parser.add_argument("stacks", nargs="+", metavar="STACK=ADDRESS", help="address of resource monitor and engine")
    chosen = parser.parse_args()
    if len(chosen.stacks) > 1:
        load()
    processes = []
    for stack, address in (each.split("=") for each in chosen.stacks):
        if (process := os.fork()) == 0:
            settings = pulumi.runtime.Settings(
                project=chosen.project,
                stack=stack,
                monitor=address,
                engine=address,
                parallel=16,
                dry_run=chosen.preview,
            )
            os._exit(run(settings))
        processes.append(process)
    return max(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in processes)


if __name__ == "__main__":
    sys.exit(main())
