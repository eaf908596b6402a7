"""Writes the figures into README.md, between two marks, and leaves what people wrote."""

import datetime
import os
import subprocess

from .bench import HERE, processor

START, END = "<!-- figures: written by run -->", "<!-- end of figures -->"


def conditions(bench, rounds):
    """When, where and how it was measured."""
    commit = subprocess.run(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], stdout=subprocess.PIPE, text=True, check=True)
    size = "with `--quick` (small captures)" if bench.quick else "in full"
    return (f"Measured {size} on {datetime.date.today()} at commit {commit.stdout.strip()}: {processor()}, load"
            f" {os.getloadavg()[0]:.1f} at the start, page cache warm, {rounds} rounds, {os.cpu_count()} threads where nothing else is said.")


def write(text):
    """Replaces what stands between the marks."""
    path = HERE / "README.md"
    before, start, rest = path.read_text(encoding="utf-8").partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"{path} has lost its marks: {START} and {END}")
    path.write_text(f"{before}{START}\n\n{text}\n\n{END}{after}", encoding="utf-8")
