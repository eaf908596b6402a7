"""What all measurements share: the programs, a folder for captures, and running things."""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = HERE.parent.parent / ".build/release/smtpscope"
TRAFFIC = HERE / ".build/release/smtpscope-traffic"

Run = collections.namedtuple("Run", "wall cpu peak_mib")
Capture = collections.namedtuple("Capture", "name path megabytes frames")


class Bench:
    """Builds what is needed, makes captures once, and measures whole processes."""

    def __init__(self, folder=None, quick=False):
        self.quick = quick
        self.folder = pathlib.Path(folder or pathlib.Path(tempfile.gettempdir()) / "smtpscope-benchmarks").resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        if not PROGRAM.exists():
            sys.exit(f"{PROGRAM} is not there: swift build -c release")
        # The lines that tell how it goes are for people who wait; a failure says enough.
        subprocess.run(["swift", "build", "--package-path", str(HERE), "-c", "release"],
                       check=True, stdout=sys.stderr, stdin=subprocess.DEVNULL)

    def native(self, name):
        """The program made of native/NAME.c."""
        program = self.folder / name
        source = HERE / "native" / f"{name}.c"
        if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
            libraries = ["-lpcap"] if "pcap" in source.read_text(encoding="utf-8") else []
            subprocess.run(["cc", "-O2", "-Wall", "-Werror", "-o", program, source, *libraries], check=True)
        return program

    def capture(self, kind, megabytes, *options):
        """A generated capture, made anew when the generator changed, and in the page cache."""
        name = "-".join([kind, f"{megabytes:g}", *(word.strip("-") for word in options)])
        path, facts = self.folder / f"{name}.pcap", self.folder / f"{name}.json"
        if not path.exists() or not facts.exists() or facts.stat().st_mtime < TRAFFIC.stat().st_mtime:
            made = subprocess.run([TRAFFIC, "generate", kind, path, "--size", str(megabytes), *options],
                                  check=True, stdout=subprocess.PIPE)
            facts.write_bytes(made.stdout)
        frames = json.loads(facts.read_bytes())["totals"]["frames"]["total"]
        return self.known(path, frames)

    def known(self, path, frames=0):
        """A capture that is there already."""
        path = pathlib.Path(path).resolve()
        subprocess.run(["cat", path], stdout=subprocess.DEVNULL, check=True)
        return Capture(path.stem, path, path.stat().st_size / 1e6, frames)

    def measure(self, *command):
        """One run of a whole process, its output thrown away."""
        # In the folder, since tcpflow leaves a file where it runs.
        result = subprocess.run([self.native("measure"), *command], cwd=self.folder, stdout=subprocess.PIPE, text=True,
                                check=False)
        if result.returncode:
            sys.exit(f"failed: {' '.join(map(str, command))}")
        wall, cpu, peak = result.stdout.split()
        return Run(float(wall), float(cpu), int(peak) / 1024)

    @staticmethod
    def takes_threads():
        """Whether smtpscope has the option --threads."""
        shown = subprocess.run([PROGRAM, "help", "report"], stdout=subprocess.PIPE, text=True, check=True).stdout
        return "--threads" in shown


def say(text):
    """A line for who waits."""
    print(text, file=sys.stderr, flush=True)


def table(head, rows):
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def figure(number):
    """Three digits that count, and no more."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.3g}" if number >= 0.001 or number == 0 else f"{number:.4f}"


def processor():
    """The name of the processor, if the system tells."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{os.cpu_count()} cores" + (f" of {names[0]}" if names else "")
