#!/usr/bin/env python3
"""A mail client that sends exactly what its script says and checks the replies.

    talk.py [--source ADDRESS] [--keylog FILE] HOST PORT < SCRIPT

One step a line:
    > TEXT       send TEXT and CRLF           = BYTES      send BYTES (Python escapes, nothing added)
    bdat TEXT    send a BDAT chunk            bdat-last TEXT   the same with LAST
    < CODE       read one whole reply; it must begin with CODE (digits, with as much text as wanted)
    eof          the server must close now    half-close   send FIN and read on
    tls [NAME]   TLS handshake, SNI NAME      sleep SECONDS
    close        close at once                reset        close with RST
Sending steps that follow each other go out in one segment: that is how pipelining is written.
A line that begins with # is a comment. Python's smtplib cannot do most of this.
"""
import argparse
import socket
import ssl
import struct
import sys
import time


def unescape(text):
    return text.encode("latin-1").decode("unicode_escape").encode("latin-1")


class Conversation:
    def __init__(self, host, port, source, keylog):
        self.socket = socket.create_connection((host, port), timeout=20, source_address=(source, 0) if source else None)
        self.keylog = keylog
        self.unsent = b""
        self.unread = b""

    def send(self, data):
        self.unsent += data

    def flush(self):
        if self.unsent:
            print(">", self.unsent[:300])
            self.socket.sendall(self.unsent)
            self.unsent = b""

    def line(self):
        while b"\n" not in self.unread:
            data = self.socket.recv(4096)
            if not data:
                raise SystemExit("talk: the server closed while a reply was due")
            self.unread += data
        line, self.unread = self.unread.split(b"\n", 1)
        return line.rstrip(b"\r").decode("utf-8", "replace")

    def expect(self, wanted):
        lines = [self.line()]
        while lines[-1][3:4] == "-":
            lines.append(self.line())
        print("<", *lines, sep="\n  ")
        if not lines[-1].startswith(wanted):
            raise SystemExit(f"talk: wanted {wanted!r}, got {lines[-1]!r}")

    def expect_end(self):
        try:
            while data := self.socket.recv(4096):
                print("<", data)
        except ConnectionResetError:
            pass

    def start_tls(self, name):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        if self.keylog:
            context.keylog_filename = self.keylog
        self.socket = context.wrap_socket(self.socket, server_hostname=name or None)

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def step(self, verb, rest):
        """Does one step; False when it was the last."""
        if verb == ">":
            self.send(rest.encode() + b"\r\n")
        elif verb == "=":
            self.send(unescape(rest))
        elif verb in ("bdat", "bdat-last"):
            chunk = unescape(rest)
            self.send(b"BDAT %d%s\r\n" % (len(chunk), b" LAST" if verb == "bdat-last" else b"") + chunk)
        else:
            self.flush()
            if verb == "<":
                self.expect(rest)
            elif verb == "eof":
                self.expect_end()
            elif verb == "half-close":
                self.socket.shutdown(socket.SHUT_WR)
            elif verb == "tls":
                self.start_tls(rest)
            elif verb == "sleep":
                time.sleep(float(rest))
            elif verb == "reset":
                self.reset()
                return False
            elif verb == "close":
                return False
            else:
                raise SystemExit(f"talk: no step is called {verb!r}")
        return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source")
    parser.add_argument("--keylog")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    options = parser.parse_args()
    talk = Conversation(options.host, options.port, options.source, options.keylog)
    for line in sys.stdin:
        line = line.rstrip("\n")
        if not line.strip() or line.startswith("#"):
            continue
        verb, _, rest = line.partition(" ")
        if not talk.step(verb, rest):
            return
    talk.flush()
    talk.socket.close()


main()
