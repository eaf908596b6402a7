"""How long after the last packet of a session its record leaves, when the capture comes through a pipe."""

import json
import select
import statistics
import struct
import subprocess
import time

from .bench import PROGRAM, say, table

PATIENCE = 5


def section(bench, _rounds):
    """Feeds sessions one by one, and waits for each record before the next."""
    say("time to a record on a pipe")
    capture = bench.capture("mix", 2, "--open", "1", "--tls", "0.3")
    command = [PROGRAM, "sessions", "-f", "ndjson", "--no-progress"]
    batch = subprocess.run([*command, capture.path], stdout=subprocess.PIPE, check=True).stdout
    last_frames = [json.loads(line)["last_frame"] for line in batch.splitlines()]
    frames = split(capture.path.read_bytes())
    delays, late, fed = [], 0, 0
    with subprocess.Popen([*command, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        process.stdin.write(frames[0])
        for last in last_frames:
            process.stdin.write(b"".join(frames[fed + 1:last + 1]))
            fed = last
            sent = time.monotonic()
            if select.select([process.stdout], [], [], PATIENCE)[0] and process.stdout.read(1 << 20).endswith(b"\n"):
                delays.append((time.monotonic() - sent) * 1000)
            else:
                late += 1
                break
        process.stdin.close()
        process.stdout.read()
    median = f"{statistics.median(delays):.1f} ms" if delays else "none came"
    longest = f"{max(delays):.1f} ms" if delays else "none came"
    return table(["sessions", "median", "longest", f"not within {PATIENCE} s"],
                 [[len(delays) + late, median, longest, late]])


def split(capture):
    """The file header, and then each frame with its header."""
    parts, offset = [capture[:24]], 24
    while offset < len(capture):
        length = struct.unpack_from("<I", capture, offset + 8)[0]
        parts.append(capture[offset:offset + 16 + length])
        offset += 16 + length
    return parts
