"""Holds what smtpscope says of generated captures of all kinds against what is true of them. Nothing is timed."""

import concurrent.futures
import filecmp
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from .bench import PROGRAM, TRAFFIC

# Together more than 100,000 sessions: most in small packets and small messages, since a large body shows little more.
CASES = [
    "mix --size 10",
    "mix --size 5 --open 1 --tls 1",
    "mix --size 5 --tls 0 --ipv6 1 --vlan 1",
    "mix --size 10 --tls 0.2 --reorder 0.1 --retransmit 0.1 --overlap 0.1",
    "mix --size 10 --tls 0.2 --loss 0.01",
    "mix --size 5 --tls 0 --loss 0.2",
    "mix --size 5 --tls 0.2 --fragment 0.3 --reorder 0.05",
    "mix --size 30 --tls 0 --body 20",
    "mix --size 30 --tls 0 --body 20 --reorder 0.1 --retransmit 0.1 --contradict 0.05 --overlap 0.2 --fragment 0.05",
    "mix --size 30 --tls 0 --body 20 --loss 0.05 --reorder 0.1 --retransmit 0.1",
    "reordered --size 10",
    "haystack --size 10 --vlan 0.5",
    "chatty --size 35",
    "chatty --size 35 --ipv6 0.5 --retransmit 0.2",
    "chatty --size 35 --loss 0.02",
    "chatty --size 35 --loss 0.2 --reorder 0.1",
    "chatty --size 35 --contradict 0.05 --reorder 0.1",
    "chatty --size 35 --contradict 0.05 --fragment 0.2 --overlap 0.1",
    "many-open --size 50 --open 12000",
    "many-open --size 50 --open 12000 --loss 0.005 --retransmit 0.02",
]


def check(seeds):
    """Runs all cases with each seed and says which failed; ends with 1 if one did."""
    failed, sessions, exact = 0, 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for text, has_passed, count, is_whole in pool.map(try_case, *zip(*itertools.product(seeds, CASES))):
            print(text, flush=True)
            failed += not has_passed
            sessions += count
            exact += count * is_whole
    print(f"{failed} cases failed" if failed else
          f"{len(CASES)} kinds of traffic with {sessions:,} sessions are told as they are, {exact:,} of captures without loss")
    sys.exit(1 if failed else 0)


def try_case(seed, case):
    """What to print of a case, whether it passed, how many sessions were made, and whether the capture held all of them."""
    kind, *options = case.split()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        capture, truth = folder / "pcap", folder / "truth"
        facts = json.loads(run(TRAFFIC, "generate", kind, capture, "--truth", truth, "--seed", str(seed), *options))
        for threads in "12":
            run(PROGRAM, "report", "-f", "json", "-o", folder / f"report{threads}", "--threads", threads, capture)
            run(PROGRAM, "sessions", "-f", "ndjson", "-o", folder / f"sessions{threads}", "--threads", threads, capture)
        result = subprocess.run(
            [TRAFFIC, "check", truth, "--report", folder / "report1", "--sessions", folder / "sessions1"],
            stdout=subprocess.PIPE, text=True, check=False)
        answers = result.stdout.strip()[:4000].splitlines()
        has_passed = result.returncode == 0
        for view in ("report", "sessions"):
            if not filecmp.cmp(folder / f"{view}1", folder / f"{view}2", shallow=False):
                has_passed = False
                answers.append(f"{view} is not the same with one thread and with two")
    head = " ".join(["ok    " if has_passed else "FAILED", case, "--seed", str(seed)])
    return "\n    ".join([head, *answers]), has_passed, facts["totals"]["sessions"]["total"], not facts["lost_segments"]


def run(*command):
    """What a command that must not fail prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
