"""The page in a real browser: wide and narrow, light and dark, a page full of findings and an empty one."""

import json
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from pipelines.monitoring import page
from pipelines.monitoring.page import Page
from tests.pipelines.monitoring import examples, pages

MEASURE = Path(__file__).with_name("measure.js")
# A window of a browser is not as narrow as a telephone's; a frame can be.
FRAME = """<body style="margin: 0"><iframe src="page.html" style="width: {width}px; height: 3000px; border: 0"></iframe>
<script>addEventListener("message", (event) => {{ const kept = document.createElement("pre"); kept.id = "measured";
kept.textContent = event.data; document.body.append(kept); }});</script></body>"""
DARK = "--blink-settings=preferredColorScheme=0"


def chromium(*arguments: str) -> str:
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage")
    answer = subprocess.run(
        ["chromium", *options, *arguments], capture_output=True, text=True, check=False, timeout=240
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return answer.stdout


def measured(folder: Path, found: Page, *, width: int, dark: bool) -> dict[str, Any]:
    """The page forbids scripts; a copy of it is let measure itself."""
    script = f"<script>{MEASURE.read_text(encoding='utf-8')}</script></body>"
    html = re.sub(r"<meta http-equiv.*", "", page.html(found)).replace("</body>", script)
    (folder / "page.html").write_text(html, encoding="utf-8")
    frame = folder / "frame.html"
    frame.write_text(FRAME.format(width=width), encoding="utf-8")
    dom = chromium("--window-size=1400,3000", *([DARK] if dark else []), "--dump-dom", frame.as_uri())
    said = re.search(r'<pre id="measured">(.*?)</pre>', dom, re.DOTALL)
    assert said is not None, dom[-500:]
    result: dict[str, Any] = json.loads(unescape(said[1]))
    return result


FULL = pages.page()
EMPTY = Page(project="ml-platform", report=examples.no_traffic().model_copy(update={"model": None}))


@pytest.mark.parametrize("found", [FULL, EMPTY], ids=["full", "empty"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_it_fits_and_can_be_read(tmp_path: Path, width: int, dark: bool, found: Page) -> None:
    """Nothing sticks out, no text is small, faint or on top of another."""
    said = measured(tmp_path, found, width=width, dark=dark)
    assert said["width"] == width
    assert said["overflow"] <= 0
    assert said["outside"] == []
    assert said["smallest"] >= 11
    assert said["faint"] == []
    assert said["overlaps"] == []
    darkness = sum(map(int, re.findall(r"\d+", said["page"])[:3])) / 3
    assert (darkness < 64) is dark
    assert said["charts"] == (0 if found is EMPTY else 2 + 2 * 6) + (1 if found is EMPTY else 0)


def test_as_it_is_written_it_runs_no_script_and_asks_nobody(tmp_path: Path) -> None:
    """A script and a picture put into the file stay without effect: its own policy refuses them."""
    html = page.html(FULL).replace(
        "</body>", "<script>document.title = 'ran'</script><img src='http://127.0.0.1:1/x.png'></body>"
    )
    file = tmp_path / "page.html"
    file.write_text(html, encoding="utf-8")
    assert "<title>ran</title>" not in chromium("--dump-dom", file.as_uri())


def test_a_screenshot_shows_it(tmp_path: Path) -> None:
    """What a person would look at is made at all, and is not one colour."""
    page.write(tmp_path / "page.html", FULL)
    picture = tmp_path / "page.png"
    chromium("--window-size=1280,1600", f"--screenshot={picture}", (tmp_path / "page.html").as_uri())
    assert picture.stat().st_size > 100_000
