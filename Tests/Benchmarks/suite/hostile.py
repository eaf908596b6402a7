"""Captures that somebody made to be slow, or to fill the memory: time against size, and the peak."""

import struct
import subprocess

from .bench import PROGRAM, say, table

CLIENT, SERVER, PORT = 0xC0000000, 0xC6336419, 25
SYN, RST, ACK, PUSH = 0x02, 0x04, 0x10, 0x18
PIECE = 1400


class Flow:
    """One connection, whose frames are made as they are asked for."""

    def __init__(self, number=0):
        self.client, self.port = CLIENT + number // 50000, 1024 + number % 50000
        self.next = {True: 1000, False: 5000}

    def frame(self, payload=b"", flags=PUSH, from_client=True, at=None, advances=True):
        """An Ethernet frame; `at` is another place in the stream than the next one."""
        here, there = (self.client, self.port), (SERVER, PORT)
        source, target = (here, there) if from_client else (there, here)
        sequence = self.next[from_client] if at is None else at
        if advances:
            self.next[from_client] += len(payload) + (flags & 3 != 0)
        return ethernet(source[0], target[0], struct.pack(
            ">HHIIBBHHH", source[1], target[1], sequence & 0xFFFFFFFF, self.next[not from_client] & 0xFFFFFFFF,
            0x50, flags, 65535, 0, 0) + payload)

    def handshake(self):
        """Three frames."""
        return [self.frame(flags=SYN), self.frame(flags=SYN | ACK, from_client=False), self.frame(flags=ACK)]

    def says(self, text, from_client=True):
        """The frames of a text."""
        for start in range(0, len(text), PIECE):
            yield self.frame(text[start:start + PIECE], from_client=from_client)

    def opened(self, *dialogue):
        """A handshake, a greeting, and what the two say in turn."""
        yield from self.handshake()
        yield from self.says(b"220 mx ESMTP\r\n", False)
        for number, text in enumerate((b"EHLO relay\r\n", b"250-mx\r\n250-PIPELINING\r\n250 CHUNKING\r\n") + dialogue):
            yield from self.says(text, number % 2 == 0)


def ethernet(source, target, payload, identification=0, fragment=0):
    """IPv4 in Ethernet."""
    return bytes(12) + struct.pack(
        ">HBBHHHBBHII", 0x0800, 0x45, 0, 20 + len(payload), identification, fragment, 64, 6, 0, source, target) + payload


MAIL = (b"MAIL FROM:<a@example.org>\r\n", b"250 ok\r\n")
DATA = MAIL + (b"RCPT TO:<b@example.net>\r\n", b"250 ok\r\n", b"DATA\r\n", b"354 go\r\n")


def joined(count, make, size=PIECE * 16):
    """Many small pieces as few larger ones."""
    text = bytearray()
    for number in range(count):
        text += make(number)
        if len(text) >= size:
            yield bytes(text)
            text.clear()
    yield bytes(text)


def connections(count):
    """That never end, each with a line that has no end yet."""
    for number in range(count // 4):
        flow = Flow(number)
        yield flow.frame(flags=SYN)
        yield flow.frame(flags=SYN | ACK, from_client=False)
        yield flow.frame(b"220 mx ESMTP\r\n", from_client=False)
        yield flow.frame(b"EHLO " + b"x" * 1000)


def synchronisations(count):
    """Nothing but SYN."""
    for number in range(count):
        yield Flow(number).frame(flags=SYN)


def lines(count):
    """Lines of 15 KB that have no end yet, of client and server, on 64 connections at a time."""
    for group in range(max(1, count // 64 // 22)):
        flows = [Flow(group * 64 + number) for number in range(64)]
        for flow in flows:
            yield from flow.handshake()
        for _ in range(11):
            for flow in flows:
                yield flow.frame(b"x" * PIECE)
                yield flow.frame(b"220-" + b"y" * (PIECE - 4), from_client=False)


def large_replies(count):
    """Replies of 250 lines that have no end yet, each on a connection of its own."""
    reply = b"".join(b"220-" + b"%0994d\r\n" % number for number in range(250))
    for number in range(max(1, count // 180)):
        yield from Flow(number).says(reply, False)


def reversed_bytes(count):
    """One connection, segments of a byte each, the last first."""
    flow = Flow()
    yield from flow.opened()
    start = flow.next[True]
    for offset in range(count, 0, -1):
        yield flow.frame(b"x", at=start + offset, advances=False)


def holes(count):
    """Connections that each hold what comes behind a hole."""
    for number in range(max(1, count // 100)):
        flow = Flow(number)
        yield from flow.handshake()
        for offset in range(97):
            yield flow.frame(b"x" * PIECE, at=flow.next[True] + 1 + offset * (PIECE + 1), advances=False)


def reply_lines(count):
    """One reply of so many lines."""
    flow = Flow()
    yield from flow.handshake()
    for text in joined(count, lambda number: b"220-%d\r\n" % number):
        yield from flow.says(text, False)


def endless_line(count):
    """One line, 100 bytes for each of so many."""
    flow = Flow()
    yield from flow.opened()
    for _ in range(count * 100 // PIECE):
        yield flow.frame(b"x" * PIECE)


def recipients(count):
    """One transaction with so many recipients, all answered."""
    flow = Flow()
    yield from flow.opened(*MAIL)
    for start in range(0, count, 50):
        yield from flow.says(b"".join(b"RCPT TO:<u%d@example.net>\r\n" % n for n in range(start, start + 50)))
        yield from flow.says(b"250 ok\r\n" * 50, False)


def transactions(count):
    """So many transactions in one session."""
    flow = Flow()
    yield from flow.opened()
    for start in range(0, count, 50):
        yield from flow.says(b"".join(b"MAIL FROM:<u%d@example.net>\r\nRSET\r\n" % n for n in range(start, start + 50)))
        yield from flow.says(b"250 ok\r\n" * 100, False)


def unanswered(count):
    """So many commands without a reply."""
    flow = Flow()
    yield from flow.opened(*MAIL)
    for text in joined(count, lambda number: b"RCPT TO:<u%d@example.net>\r\n" % number):
        yield from flow.says(text)


def busy_sessions(count):
    """Sessions of 1,000 recipients each, none of which ends."""
    for number in range(max(1, count // 1000)):
        flow = Flow(number)
        yield from flow.opened(*MAIL)
        for start in range(0, 1000, 50):
            yield from flow.says(b"".join(b"RCPT TO:<u%d@x%d.example>\r\n" % (n, number) for n in range(start, start + 50)))
            yield from flow.says(b"550 5.1.1 no such user here, we are sorry\r\n" * 50, False)


def chunks(count):
    """So many chunks of one octet (BDAT)."""
    flow = Flow()
    yield from flow.opened(*DATA[:4])
    for start in range(0, count, 50):
        yield from flow.says(b"BDAT 1\r\nx" * 50)
        yield from flow.says(b"250 ok\r\n" * 50, False)


def header(count):
    """A message header of so many fields of 100 bytes."""
    flow = Flow()
    yield from flow.opened(*DATA)
    for text in joined(count, lambda number: b"Received: %088d\r\n" % number):
        yield from flow.says(text)
    yield from flow.says(b"\r\n.\r\n")
    yield from flow.says(b"250 ok\r\n", False)


def long_field(count):
    """One header field, continued over so many lines of 100 bytes."""
    flow = Flow()
    yield from flow.opened(*DATA)
    yield from flow.says(b"Subject: a\r\n")
    for text in joined(count, lambda number: b" =?utf-8?q?%084d?=\r\n" % number):
        yield from flow.says(text)
    yield from flow.says(b"\r\n.\r\n")
    yield from flow.says(b"250 ok\r\n", False)


def nested_parts(count):
    """Messages of MIME parts in each other, 10,000 deep."""
    for number in range(max(1, count // 10_000)):
        flow = Flow(number)
        yield from flow.opened(*DATA)
        for text in joined(10_000, lambda depth: b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (depth, depth)):
            yield from flow.says(text)
        yield from flow.says(b"\r\n.\r\n")
        yield from flow.says(b"250 ok\r\n", False)


def fragments(count):
    """Of datagrams that never become whole."""
    for number in range(count):
        yield ethernet(CLIENT + number // 60_000, SERVER, b"x" * 64, number % 60_000, 0x2000 + number % 100)


def refusals(count):
    """Short sessions that are each refused with another text, by another server, for another domain."""
    for number in range(max(1, count // 8)):
        flow = Flow(number)
        yield from flow.opened(MAIL[0], MAIL[1], b"RCPT TO:<u@%s.example>\r\n" % letters(number),
                               b"550 %s %s %s\r\n" % (letters(number), letters(number * 7), letters(number * 13)))
        yield flow.frame(flags=RST)


def letters(number):
    """A word for a number."""
    return bytes(97 + int(digit) for digit in str(number)) + b"word"


KINDS = [
    connections, synchronisations, lines, large_replies, reversed_bytes, holes, reply_lines, endless_line, recipients,
    transactions, unanswered, busy_sessions, chunks, header, long_field, nested_parts, fragments, refusals,
]


def write(path, frames):
    """A pcap file."""
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
        for number, frame in enumerate(frames):
            file.write(struct.pack("<IIII", 1_700_000_000 + number // 100_000, number % 100_000 * 10, len(frame), len(frame)))
            file.write(frame)


def capture(bench, kind, count):
    """A hostile capture, made once."""
    path = bench.folder / f"hostile-{kind.__name__}-{count}.pcap"
    if not path.exists():
        say(f"hostile: {path.name}")
        write(path, kind(count))
    return bench.known(path)


def bomb(bench, count):
    """What a thousandth of its size unpacks to, by zstd."""
    path = bench.folder / f"hostile-bomb-{count}.pcap.zst"
    if not path.exists():
        say(f"hostile: {path.name}")
        frame = Flow().frame(b"\0" * 60_000)
        record = struct.pack("<IIII", 1_700_000_000, 0, len(frame), len(frame)) + frame
        with subprocess.Popen(["zstd", "-19", "-q", "-f", "-o", path], stdin=subprocess.PIPE) as packer:
            packer.stdin.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
            for _ in range(count // 500):
                packer.stdin.write(record * 30)
    return bench.known(path)


def section(bench, _rounds):
    """A table: seconds for three sizes, each twice the last, and the largest peak."""
    smallest = 50_000 if bench.quick else 250_000
    rows = []
    for kind in [*KINDS, bomb]:
        sizes = [smallest, 2 * smallest, 4 * smallest]
        runs = []
        for size in sizes:
            made = bomb(bench, size) if kind is bomb else capture(bench, kind, size)
            runs.append(bench.measure(PROGRAM, "report", "--no-progress", made.path))
        rows.append([kind.__name__.replace("_", " "), f"{made.megabytes:,.1f} MB",
                     *(f"{run.wall:.2f}" for run in runs), *(f"{run.peak_mib:.0f}" for run in runs)])
        say("  ".join(rows[-1]))
    units = [f"{size:,}" for size in sizes]
    return table(["hostile", "size", *(f"s, {unit}" for unit in units), *(f"MiB, {unit}" for unit in units)], rows)
