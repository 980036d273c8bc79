"""What the page says, and that it needs nothing but itself."""

import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pipelines.monitoring import charts, histograms, page
from pipelines.monitoring.charts import Event, Span
from pipelines.monitoring.page import Page
from tests.pipelines.monitoring import examples, pages
from tests.pipelines.monitoring.examples import AT

DAY = timedelta(days=1)
SPAN = Span(since=AT - 60 * DAY, until=AT)


class Elements(HTMLParser):
    """What a page consists of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def read(found: Page) -> Elements:
    return Elements(page.html(found))


def test_it_asks_for_nothing_and_runs_nothing(tmp_path: Path) -> None:
    """No script, no link, no picture from elsewhere; a policy in the file forbids the browser to."""
    page.write(tmp_path / "page.html", pages.page())
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    found = Elements(text)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in found.tags}
    assert not [attribute for _, attributes in found.tags for attribute in attributes if attribute in ("src", "href")]
    assert not re.search(r"url\(|@import|https?://", text)
    assert "default-src 'none'; style-src 'unsafe-inline'" in text


def test_names_from_outside_stay_text() -> None:
    """A feature, an author, a cause."""
    html = page.html(pages.page())
    assert "<script" not in html
    assert Elements(html).text.count(pages.ODD) >= 3


def test_it_tells_what_runs_how_good_it_is_and_what_came_of_it() -> None:
    """Model with its lineage, quality, drift, service, deployments, retrainings with causes, trainings."""
    text = " ".join(read(pages.page()).text.split())
    for said in (
        "✗ Drift with harm",
        "flight-delays/3",
        "pipeline 0.1.0",
        "commit cccccccc, data dddddddddddd",
        "roc_auc 0.610 (0.590 to 0.630) on 2,700 labels",
        "✗ harmed",
        "a classifier tells the window from the reference with ROC AUC 0.710",
        "99.99%3 failed, 12 refused",
        "flight-delays/3 from dev/flight-delays/7",
        "performance: ROC AUC fell to 0.610 where 0.710 is allowed",
        "folded in: drift: 2 of 5 features drifted",
        "proposed as branch promote/dev",
        "torn files left out: date=2026-03-29/x.parquet",
    ):
        assert said in text, said


@pytest.mark.parametrize("harm", [False, None, True])
@pytest.mark.parametrize("drift", [False, True])
def test_every_verdict_has_words_and_a_sign(drift: bool, harm: bool | None) -> None:
    """Nobody needs colours to tell them apart."""
    report = examples.report(drift=drift, harm=harm)
    sign, words = page.WORDS[report.verdict]
    assert f"{sign} {words}" in read(Page(project="x", report=report)).text


def test_each_verdict_has_words_of_its_own() -> None:
    """None is missing."""
    assert set(page.WORDS) == set(type(examples.report().verdict))
    assert len({words for _, words in page.WORDS.values()}) == len(page.WORDS)


def test_an_environment_without_traffic_has_a_page() -> None:
    """Nothing served, nothing asked, no history."""
    text = read(Page(project="x", report=examples.no_traffic().model_copy(update={"model": None}))).text
    assert "? Not enough data" in text
    assert "none is served" in text
    assert "The service did not answer." in text


def test_what_drifted_comes_first() -> None:
    """Then by how far it is away."""
    names = re.findall(r'<div class="feature"><div><b>([^<]+)</b>', page.html(pages.page()))
    assert names[:2] == ["temperature", "destination"]
    assert names[-1] == "score"


def test_a_period_below_what_is_allowed_has_a_cross_and_one_without_labels_a_question_mark() -> None:
    """And no line leads across the gap."""
    drawn = charts.quality(pages.report().quality[0], SPAN, width=charts.WIDE)
    assert drawn.count('class="cross"') == 2
    assert drawn.count(">?</text>") == 1
    assert drawn.count("<polyline") == 2


def test_lower_is_better_where_the_metric_says_so() -> None:
    """A log loss above what is allowed is bad."""
    found = pages.report().quality[0]
    lower = found.model_copy(update={"higher_is_better": False, "metric": "log_loss", "allowed": 0.65})
    assert charts.quality(lower, SPAN, width=charts.WIDE).count('class="cross"') == 5


def test_events_outside_the_time_axis_are_counted_at_its_ends_and_left_to_the_table() -> None:
    """And those inside have a mark each, of the shape of their kind."""
    events = [
        Event(kind="model", at=AT - DAY, label="1", title="one"),
        Event(kind="pipeline", at=AT - 2 * DAY, label="2", title="two"),
        Event(kind="model", at=AT - 300 * DAY, label="3", title="three"),
        Event(kind="model", at=AT - 301 * DAY, label="4", title="four"),
        Event(kind="pipeline", at=AT + 4000 * DAY, label="5", title="five"),  # a look back: --at
    ]
    drawn = charts.timeline(events, SPAN, width=charts.NARROW)
    assert drawn.count('<g class="event') == 2
    assert drawn.count("<circle") == 1
    assert not re.search("three|four|five", drawn)
    assert re.findall(r">(← [0-9]+|[0-9]+ →)<", drawn) == ["← 2", "1 →"]
    assert f"2 before {SPAN.since:%Y-%m-%d}, in the table below" in drawn


def test_a_histogram_says_its_shares_and_joins_what_is_too_many() -> None:
    """Of eighteen categories the eleven largest, the others as one; nothing is lost."""
    (found,) = (each for each in pages.report().features if each.name == "destination")
    drawn = histograms.histogram(found)
    assert drawn.count('class="then"') == drawn.count('class="now"') == histograms.BINS
    shares = [float(share) for share in re.findall(r"now ([0-9.]+)%", drawn)]
    assert sum(shares) == pytest.approx(100, abs=0.6)
    assert "+7: then 38.9%" in drawn


def test_many_bins_of_a_number_are_joined_in_order() -> None:
    """First and last edge stay."""
    found = examples.number("x")
    edges = tuple(float(edge) for edge in range(31))
    many = found.histogram.model_copy(update={"edges": edges, "then": (1 / 30,) * 30, "now": (1 / 30,) * 30})
    drawn = histograms.histogram(found.model_copy(update={"histogram": many}))
    assert "0 to 3: then 10.0%, now 10.0%" in drawn
    assert "27 to 30: then 10.0%, now 10.0%" in drawn
