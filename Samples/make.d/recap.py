#!/usr/bin/env python3
"""Makes one capture out of another, record by record, the same way each time.

    recap.py drop SEED FROM TO     forgets some full segments, as a tcpdump does that cannot keep up
    recap.py disorder SEED FROM TO records some segments twice and some too late, as a mirror port does
    recap.py vlan FROM TO          puts an 802.1Q tag (42) into every frame; UDP and TCP stay as they were
    recap.py qinq FROM TO          the same with two tags (802.1ad 100, 802.1Q 42)

Reads and writes pcap of this machine's byte order with microseconds and Ethernet.
"""
import random
import struct
import sys

HEADER = struct.Struct("=IHHiIII")
RECORD = struct.Struct("=IIII")


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    if HEADER.unpack_from(data)[0] != 0xA1B2C3D4 or HEADER.unpack_from(data)[6] != 1:
        raise SystemExit("recap: not a pcap of Ethernet frames with microseconds")
    records, at = [], HEADER.size
    while at < len(data):
        seconds, micro, kept, length = RECORD.unpack_from(data, at)
        at += RECORD.size
        records.append((seconds * 1_000_000 + micro, data[at:at + kept], length))
        at += kept
    return records


def write(path, records):
    with open(path, "wb") as file:
        file.write(HEADER.pack(0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
        for time, frame, length in records:
            file.write(RECORD.pack(time // 1_000_000, time % 1_000_000, len(frame), length) + frame)


def payload(frame):
    """Octets of TCP payload; 0 for anything but TCP over IPv4."""
    if frame[12:14] != b"\x08\x00" or frame[23] != 6:
        return 0
    header = (frame[14] & 15) * 4
    total = struct.unpack_from("!H", frame, 16)[0]
    return total - header - (frame[14 + header + 12] >> 4) * 4


def is_bulk(record):
    """Whether a record is a full segment of message text: commands and replies are short."""
    return payload(record[1]) > 1000


def drop(records, seed):
    bulk = [number for number, record in enumerate(records) if is_bulk(record)]
    lost = set(random.Random(seed).sample(bulk[1:-1], 3))
    return [record for number, record in enumerate(records) if number not in lost]


def disorder(records, seed):
    """Changes the order and repeats; the times stay in file order, as the port would have stamped them."""
    chance = random.Random(seed)
    times = [record[0] for record in records]
    frames, late = [], []
    for number, (_, frame, length) in enumerate(records):
        fate = chance.random() if payload(frame) > 0 else 1
        if fate < 0.15:
            late.append((number + chance.randint(1, 3), frame, length))
        else:
            frames.append((frame, length))
            if fate < 0.25:
                frames.append((frame, length))
        due = [entry for entry in late if entry[0] <= number]
        late = [entry for entry in late if entry[0] > number]
        frames += [(frame, length) for _, frame, length in due]
    frames += [(frame, length) for _, frame, length in late]
    while len(times) < len(frames):
        times.append(times[-1] + 10)
    return [(time, frame, length) for time, (frame, length) in zip(times, frames)]


def tagged(records, tags):
    return [(time, frame[:12] + tags + frame[12:], length + len(tags)) for time, frame, length in records]


def main():
    what, *arguments = sys.argv[1:]
    source, target = arguments[-2:]
    records = read(source)
    if what == "drop":
        records = drop(records, int(arguments[0]))
    elif what == "disorder":
        records = disorder(records, int(arguments[0]))
    elif what == "vlan":
        records = tagged(records, struct.pack("!HH", 0x8100, 42))
    elif what == "qinq":
        records = tagged(records, struct.pack("!HHHH", 0x88A8, 100, 0x8100, 42))
    else:
        raise SystemExit(__doc__)
    write(target, records)


main()
