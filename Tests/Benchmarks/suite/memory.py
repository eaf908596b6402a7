"""Peak memory against the capture's size and against the number of connections that are open at a time."""

from .bench import PROGRAM, say, table


def section(bench, _rounds):
    """Two tables."""
    sizes = [10, 40, 160] if bench.quick else [25, 100, 400, 1600]
    opens = [500, 2_000, 8_000] if bench.quick else [500, 5_000, 20_000, 47_000, 100_000]
    by_size = [bench.capture("mix", size) for size in sizes]
    # The same size for all, so that only the number differs.
    total = 50 if bench.quick else 500
    by_open = [bench.capture("many-open", total, "--open", str(number)) for number in opens]
    say("memory")
    peaks = [peak(bench, capture) for capture in by_open]
    more = [(high - peaks[0]) * 1024 / (number - opens[0]) for high, number in zip(peaks[1:], opens[1:])]
    return "\n\n".join([
        table(["mix, 500 open at a time", *(f"{capture.megabytes:,.0f} MB" for capture in by_size)],
              [["peak MiB", *(f"{peak(bench, capture):.0f}" for capture in by_size)]]),
        table([f"many-open, {total} MB, open at a time", *(f"{number:,}" for number in opens)],
              [["peak MiB", *(f"{high:.0f}" for high in peaks)],
               [f"KiB for each beyond {opens[0]}", "", *(f"{each:.1f}" for each in more)]]),
    ])


def peak(bench, capture):
    """The peak of a report in MiB."""
    return bench.measure(PROGRAM, "report", "--no-progress", capture.path).peak_mib
