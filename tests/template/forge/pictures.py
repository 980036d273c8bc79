"""Pictures of the forge's pages for docs/, where FORGE_PICTURES names a folder for them.

Gitea's Go module has the style sheets' sources, which a browser of today reads as they are; the scripts, and what
Tailwind makes for small corrections, it has not.
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import httpx
from PIL import Image

from tests.template.forge.gitea import Gitea, sources

HIDDEN = ".tw-hidden, .raw-content, .tippy-target, .secondary-nav + .flash-message { display: none !important }"
FLEX = ".tw-flex { display: flex } .tw-flex-1 { flex: 1 } .tw-ml-auto { margin-left: auto }"
COLOURS = 64


def picture(gitea: Gitea, page: str, name: str, *, height: int, style: str = "") -> None:
    """What somebody who is not logged in sees of a page, 1280 pixels wide."""
    if not (folder := os.environ.get("FORGE_PICTURES")):
        return
    html = httpx.get(f"{gitea.url}{page}", follow_redirects=True, timeout=60).raise_for_status().text
    html = re.sub(r"(?s)<script.*?</script>|<link rel=\"stylesheet\"[^>]*>", "", html)
    sheets = (sources() / "web_src/css" / each for each in ("themes/theme-gitea-light.css", "index.css"))
    links = "".join(f'<link rel="stylesheet" href="{sheet.as_uri()}">' for sheet in sheets)
    head = f'<base href="{gitea.url}/">{links}<style>{HIDDEN} {FLEX} {style}</style></head>'
    target = Path(folder).absolute() / f"{name}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        file, shot = Path(scratch) / "page.html", Path(scratch) / "shot.png"
        file.write_text(html.replace("</head>", head, 1), encoding="utf-8")
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage")
        size, place = f"--window-size=1280,{height}", f"--user-data-dir={scratch}/profile"
        command = ["chromium", *options, size, place, f"--screenshot={shot}", file.as_uri()]
        subprocess.run(command, capture_output=True, check=True, timeout=240)
        with Image.open(shot) as taken:
            taken.convert("RGB").quantize(COLOURS).save(target, optimize=True)
