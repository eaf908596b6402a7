"""smtpscope beside a bare libpcap loop, tshark and tcpflow: whole processes, in turn.

A ratio is the median over the rounds of smtpscope's wall time divided by the other's of the same round, so that it
holds on a machine that others use too.
"""

import shutil
import statistics

from .bench import PROGRAM, figure, say, table

FIELDS = ["frame.time_epoch", "tcp.stream", "smtp.req.command", "smtp.req.parameter", "smtp.response.code",
          "smtp.rsp.parameter"]
RIVALS = {
    "tshark": ["tshark", "-n", "-Y", "smtp", "-T", "fields", *(word for field in FIELDS for word in ("-e", field)), "-r"],
    "tcpflow": ["tcpflow", "-c", "-r"],
}
# Takes minutes for what takes us a second: one round is enough.
SLOW = {"tshark"}


def captures(bench):
    """Each kind of traffic."""
    if bench.quick:
        sizes = [("mix", 50), ("reordered", 50), ("haystack", 50), ("chatty", 20), ("many-open", 50, "--open", "8000")]
    else:
        sizes = [("mix", 200), ("mix", 1000), ("reordered", 200), ("haystack", 1000), ("chatty", 200), ("many-open", 300)]
    return [bench.capture(*arguments) for arguments in sizes]


def section(bench, rounds):
    """The table of all kinds of traffic."""
    return compare(bench, captures(bench), rounds, ["report"])


def compare(bench, list_of_captures, rounds, view):
    """The table for these captures."""
    loop = bench.native("bare_loop")
    rivals = [name for name in RIVALS if shutil.which(name)]
    rows = []
    for capture in list_of_captures:
        ours, default, tuned, others = [], [], [], {name: [] for name in rivals}
        for turn in range(rounds):
            default.append(bench.measure(loop, "default", capture.path))
            ours.append(bench.measure(PROGRAM, *view, "--no-progress", capture.path))
            tuned.append(bench.measure(loop, "tuned", capture.path))
            for name in rivals:
                if turn == 0 or name not in SLOW:
                    others[name].append(bench.measure(*RIVALS[name], capture.path))
        rows.append([
            capture.name, f"{capture.megabytes:,.0f} MB", f"{capture.frames:,}" if capture.frames else "",
            *(f"{statistics.median(run.wall for run in runs):.3f}" for runs in (default, tuned, ours)),
            f"{ratio(ours, default):.2f}", f"{ratio(ours, tuned):.2f}", f"{max(run.peak_mib for run in ours):.0f}",
            *(f"{figure(statistics.median(run.wall for run in runs))} s, {figure(ratio(runs, ours))} ×,"
              f" {max(run.peak_mib for run in runs):,.0f} MiB" for runs in others.values()),
        ])
        say("comparison: " + ", ".join(rows[-1]))
    head = ["capture", "size", "frames", "loop, s", "tuned loop, s", "smtpscope, s", "× loop", "× tuned loop",
            "peak MiB", *rivals]
    return table(head, rows)


def ratio(these, those):
    """The median of the ratios of each round that both have."""
    return statistics.median(this.wall / that.wall for this, that in zip(these, those))
