"""Holds what smtpscope says of generated captures of all kinds against what is true of them. Nothing is timed."""

import itertools
import subprocess
import sys
import tempfile

from .bench import PROGRAM, TRAFFIC

CASES = [
    "mix --size 10",
    "mix --size 5 --open 1 --tls 1",
    "mix --size 5 --tls 0 --ipv6 1 --vlan 1",
    "mix --size 10 --tls 0.2 --reorder 0.1 --retransmit 0.1 --overlap 0.1",
    "mix --size 10 --tls 0.2 --loss 0.01",
    "mix --size 5 --tls 0 --loss 0.2",
    "mix --size 5 --tls 0.2 --fragment 0.3 --reorder 0.05",
    "reordered --size 10",
    "haystack --size 10 --vlan 0.5",
    "chatty --size 3",
    "chatty --size 3 --ipv6 0.5 --retransmit 0.2",
    "chatty --size 3 --loss 0.02",
    "chatty --size 3 --contradict 0.05 --reorder 0.1",
    "chatty --size 3 --contradict 0.05 --fragment 0.2 --overlap 0.1",
    "many-open --size 10 --open 3000",
    "many-open --size 10 --open 3000 --loss 0.005 --retransmit 0.02",
]


def check(seeds):
    """Runs all cases with each seed and says which failed; ends with 1 if one did."""
    failed, sessions_seen = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        capture, truth, report, sessions = (f"{folder}/{name}" for name in ("pcap", "truth", "report", "sessions"))
        threads = ["1", "2"] if "--threads" in run(PROGRAM, "help", "report") else [None]
        for seed, case in itertools.product(seeds, CASES):
            kind, *options = case.split()
            run(TRAFFIC, "generate", kind, capture, "--truth", truth, "--seed", str(seed), *options)
            for number in threads:
                extra = ["--threads", number] if number else []
                run(PROGRAM, "report", "-f", "json", "-o", report, *extra, capture)
                run(PROGRAM, "sessions", "-f", "ndjson", "-o", sessions, *extra, capture)
                result = subprocess.run([TRAFFIC, "check", truth, "--report", report, "--sessions", sessions],
                                        stdout=subprocess.PIPE, text=True, check=False)
                failed += result.returncode != 0
                print(" ".join(["FAILED" if result.returncode else "ok    ", case, "--seed", str(seed), *extra]) + "\n    "
                      + result.stdout.strip()[:4000].replace("\n", "\n    "), flush=True)
            with open(sessions, encoding="utf-8") as records:
                sessions_seen += sum(1 for _ in records)
    print(f"{failed} cases failed" if failed else
          f"{len(CASES)} kinds of traffic with {sessions_seen} sessions are told as they are")
    sys.exit(1 if failed else 0)


def run(*command):
    """What a command that must not fail prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
