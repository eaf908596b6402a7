#!/usr/bin/env python3
"""Prints a mail message: letter.py [--from A] [--to A,B] [--subject S] [--lines N] [--attach NAME:BYTES] [--id ID] [--8bit]

The same arguments give the same message; attachments are seeded noise, which does not compress.
"""
import argparse
import base64
import random
import sys

WORDS = "the mail went out in the morning and came back before noon with a note that nobody could read".split()


def text(lines, noise):
    return [" ".join(noise.choice(WORDS) for _ in range(11)) for _ in range(lines)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--from", dest="sender", default="bob@example.org")
    parser.add_argument("--to", default="alice@example.net")
    parser.add_argument("--subject", default="A letter")
    parser.add_argument("--date", default="Mon, 02 Mar 2026 10:00:00 +0000")
    parser.add_argument("--id")
    parser.add_argument("--lines", type=int, default=2)
    parser.add_argument("--attach", action="append", default=[])
    parser.add_argument("--8bit", dest="eight", action="store_true")
    options = parser.parse_args()
    noise = random.Random(options.subject)
    number = noise.randrange(10**8)

    head = [f"From: Bob Sample <{options.sender}>", f"To: {', '.join(options.to.split(','))}",
            f"Subject: {options.subject}", f"Date: {options.date}",
            f"Message-ID: <{options.id or f'{number:08d}.samples'}@example.org>", "MIME-Version: 1.0"]
    body = ["Hello,", "", *text(options.lines, noise), *(["Grüße aus Köln"] if options.eight else []),
            ".a line that begins with a dot", "Bob"]
    plain = ["Content-Type: text/plain; charset=utf-8",
             "Content-Transfer-Encoding: " + ("8bit" if options.eight else "7bit")]
    if not options.attach:
        message = head + plain + [""] + body
    else:
        border = f"=_{number:08d}"
        message = head + [f'Content-Type: multipart/mixed; boundary="{border}"', "", "--" + border, *plain, "", *body]
        for item in options.attach:
            name, _, size = item.partition(":")
            data = noise.randbytes(int(size))
            message += ["--" + border, f'Content-Type: application/octet-stream; name="{name}"',
                        "Content-Transfer-Encoding: base64", f'Content-Disposition: attachment; filename="{name}"', ""]
            message += base64.encodebytes(data).decode().splitlines()
        message += ["--" + border + "--"]
    sys.stdout.buffer.write("".join(line + "\n" for line in message).encode())


main()
