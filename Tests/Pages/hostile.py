"""A capture whose every text tries to become markup."""

import struct

EVIL = "<script>window.pwned=1</script>"
# A quotation mark with a combining accent ends an attribute all the same.
QUOTE = "\"\u0301 onmouseover=window.pwned=2 x='"

# The header of a pcap file, and no frame.
EMPTY = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)


def capture():
    """The bytes of a pcap file with one session."""
    client, server = bytes([192, 0, 2, 66]), bytes([198, 51, 100, 66])
    frames = []
    sequence = {client: 1000, server: 5000}

    def frame(source, flags, payload=b""):
        other = server if source == client else client
        ports = (40000, 25) if source == client else (25, 40000)
        header = struct.pack("!HHIIBBHHH", *ports, sequence[source], sequence[other], 5 << 4, flags, 65000, 0, 0)
        packet = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 40 + len(payload), len(frames), 0, 64, 6, 0, source, other)
        frames.append(bytes(12) + b"\x08\x00" + packet + header + payload)
        sequence[source] += len(payload) + (1 if flags & 3 else 0)

    frame(client, 2)
    frame(server, 0x12)
    frame(client, 0x10)

    def say(source, *lines):
        frame(source, 0x18, "".join(line + "\r\n" for line in lines).encode())

    say(server, f"220 mx.example.net {EVIL} {QUOTE} ESMTP")
    say(client, f"EHLO {EVIL}{{{{title}}}}")
    say(server, f"250-mx.example.net </table></details> {EVIL}", f"250 X{QUOTE}")
    say(client, f"MAIL FROM:<bob{EVIL}@example.org>")
    say(server, "250 2.1.0 Ok")
    say(client, "RCPT TO:<alice@example.net>")
    say(server, "250 2.1.5 Ok")
    say(client, f"RCPT TO:<\"{EVIL}\"@example.net>")
    say(server, f"550 5.1.1 User unknown {EVIL} {QUOTE} \u202egnp.exe\u202c <!-- ]]>")
    say(client, "DATA")
    say(server, "354 go on")
    say(client, f"Subject: {EVIL}", f"Message-ID: <{QUOTE}@example.org>", "", "x", ".")
    say(server, f"250 2.0.0 Ok: queued as {EVIL}")
    say(client, "QUIT")
    say(server, "221 2.0.0 Bye")
    frame(client, 0x11)
    frame(server, 0x11)
    frame(client, 0x10)
    data = EMPTY
    for number, bytes_ in enumerate(frames):
        data += struct.pack("<IIII", 1_772_446_272, number * 1000, len(bytes_), len(bytes_)) + bytes_
    return data
