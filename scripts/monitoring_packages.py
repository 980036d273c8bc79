"""`make monitoring-packages`: what the tests of monitoring need of Debian, by apt-get where it is missing."""

import os
import shutil
import subprocess
import sys

# Program: Debian's package.
PROGRAMS = {
    "chromium": "chromium",
    "promtool": "prometheus",
    "amtool": "prometheus-alertmanager",
    "prometheus-alertmanager": "prometheus-alertmanager",
}
FONTS = "fonts-dejavu-core"  # a browser without any font draws boxes


def main() -> int:
    missing = sorted({package for program, package in PROGRAMS.items() if shutil.which(program) is None})
    if not missing:
        return 0
    missing.append(FONTS)
    if shutil.which("apt-get") is None:
        print(f"no apt-get here; install by other means what Debian calls {' '.join(missing)}", file=sys.stderr)
        return 1
    print(f"apt-get install {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (("update", "-q"), ("install", "-y", "-q", "--no-install-recommends", *missing)):
        done = subprocess.run(["apt-get", *command], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print("\n".join(["apt-get " + command[0], *done.stderr.splitlines()[-5:]]), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
