"""A canary is judged by what was answered: the bounds refuse, and chance does not."""

from math import inf

import pytest

from infra.kubernetes.verdict import Bounds, Decision, Traffic, judge

BOUNDS = Bounds(share=0.2, seconds=60, min_requests=100, max_error_rate=0.01, max_latency_ms=100)


def answered(requests: int, *, errors: int = 0, slow: int = 0) -> Traffic:
    """Most within 10 ms, `slow` of them within half a second."""
    return Traffic(requests, errors, {0.01: requests - slow, 0.1: 0, 0.5: slow, inf: 0})


STABLE = answered(1000)


@pytest.mark.parametrize(
    ("canary", "stable", "elapsed", "decision", "says"),
    [
        (answered(200), STABLE, 59, Decision.WAIT, ""),
        (answered(200), STABLE, 60, Decision.PROMOTE, "the bounds held for 60 s"),
        (answered(200, errors=2), STABLE, 60, Decision.PROMOTE, "held"),
        (answered(200, errors=3), STABLE, 60, Decision.ROLL_BACK, "3 of 200 predictions failed, 1.00% are allowed"),
        (answered(200, slow=10), STABLE, 60, Decision.PROMOTE, "held"),
        (answered(200, slow=11), STABLE, 60, Decision.ROLL_BACK, "11 of 200 predictions took longer than 100 ms"),
        # the end does not have to be waited for, nor are one or two bad answers the end
        (answered(1, errors=1), STABLE, 2, Decision.WAIT, ""),
        (answered(2, errors=2), STABLE, 2, Decision.ROLL_BACK, "2 of 2 predictions failed"),
        (answered(5, slow=5), STABLE, 2, Decision.WAIT, ""),
        (answered(6, slow=6), STABLE, 2, Decision.ROLL_BACK, "6 of 6 predictions took longer"),
        # nobody asks it anything
        (answered(99), STABLE, 179, Decision.WAIT, ""),
        (answered(99), STABLE, 180, Decision.ROLL_BACK, "only 99 predictions in 180 s, 100 are needed"),
        (Traffic(), Traffic(), 500, Decision.ROLL_BACK, "only 0 predictions"),
        # within the bound, but not like the pods beside it
        (answered(2000, errors=10), answered(8000), 30, Decision.ROLL_BACK, "0.50% of its predictions failed"),
        (answered(2000, errors=10), answered(8000, errors=40), 60, Decision.PROMOTE, "held"),
        (answered(2000, errors=4), answered(8000), 60, Decision.PROMOTE, "held"),
    ],
)
def test_a_canary_is_judged(canary: Traffic, stable: Traffic, elapsed: float, decision: Decision, says: str) -> None:
    """Against the bounds, against the stable pods, and not before there is enough to judge."""
    verdict = judge(BOUNDS, canary, stable, elapsed=elapsed)
    assert verdict.decision is decision
    assert says in verdict.reason


def test_pods_that_are_unwell_are_no_matter_of_figures() -> None:
    """However well they have answered before."""
    verdict = judge(BOUNDS, answered(500), STABLE, elapsed=60, unwell="pod x is gone")
    assert verdict.decision is Decision.ROLL_BACK
    assert verdict.reason == "pod x is gone"


def test_a_bound_inside_a_bucket_counts_its_share() -> None:
    """Between 100 and 500 ms the answers are taken to lie evenly."""
    assert answered(100, slow=40).slower(0.2) == pytest.approx(30)
    assert answered(100, slow=40).slower(0.1) == 40
    assert answered(100, slow=40).slower(0.5) == 0


def test_percentiles_come_from_the_histogram() -> None:
    """As Prometheus computes them."""
    assert answered(100, slow=10).percentile(0.95) == pytest.approx(0.3)
    assert Traffic(1, 0, {inf: 1}).percentile(0.95) == inf
    assert Traffic().percentile(0.95) == 0


def test_counters_that_begin_anew_are_not_taken_back() -> None:
    """A container that was restarted counts from nothing."""
    assert answered(7).since(answered(5)).requests == 2
    assert answered(3, errors=1).since(answered(5)) == answered(3, errors=1)
    assert (answered(3) + answered(4, slow=1)).within == {0.01: 6, 0.1: 0, 0.5: 1, inf: 0}
