"""What a second thread brings, where smtpscope has the option."""

import statistics

from .bench import PROGRAM, say, table


def section(bench, rounds):
    """One thread and two, in turn."""
    if not bench.takes_threads():
        return "This smtpscope has no option `--threads`: it uses one."
    sizes = [("mix", 50), ("chatty", 20)] if bench.quick else [("mix", 1000), ("chatty", 200), ("many-open", 300)]
    rows = []
    for capture in (bench.capture(*size) for size in sizes):
        say(f"threads: {capture.name}")
        one, two = [], []
        for _ in range(rounds):
            for runs, number in ((one, "1"), (two, "2")):
                runs.append(bench.measure(PROGRAM, "report", "--no-progress", "--threads", number, capture.path))
        gain = statistics.median(first.wall / second.wall for first, second in zip(one, two))
        rows.append([capture.name, *(f"{statistics.median(run.wall for run in runs):.3f}" for runs in (one, two)),
                     f"{gain:.2f}", *(f"{statistics.median(run.cpu for run in runs):.3f}" for runs in (one, two)),
                     *(f"{max(run.peak_mib for run in runs):.0f}" for runs in (one, two))])
    return table(["capture", "1 thread, s", "2 threads, s", "times faster", "processor s with 1", "with 2",
                  "peak MiB with 1", "with 2"], rows)
