#!/usr/bin/env python3
"""An SMTP proxy that masks STARTTLS, as some firewalls do ("fixup", "ESMTP inspection").

    strip_proxy.py [--inject] ADDRESS PORT SERVER SERVER-PORT

In the server's replies the keyword STARTTLS becomes XXXXXXXA, in the client's commands XXXXXXXX: the
length stays, so that sequence numbers would still fit. All else passes unchanged. With --inject nothing is
masked, but a reply of the proxy's follows the server's 220 to STARTTLS, for the client to take as one under TLS.
"""
import socket
import sys
import threading


def pump(source, sink, word, mask):
    try:
        while data := source.recv(65536):
            sink.sendall(data.replace(word, mask))
    except OSError:
        pass
    try:
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


MASKS = ((b"STARTTLS", b"XXXXXXXA"), (b"STARTTLS", b"XXXXXXXX"))
INJECTION = ((b"Ready to start TLS\r\n", b"Ready to start TLS\r\n250 2.0.0 Welcome\r\n"), (b"\0", b"\0"))


def serve(client, server, changes):
    answers = threading.Thread(target=pump, args=(server, client, *changes[0]))
    answers.start()
    pump(client, server, *changes[1])
    answers.join()
    client.close()
    server.close()


def main():
    *options, address, port, server, server_port = sys.argv[1:]
    changes = INJECTION if options == ["--inject"] else MASKS
    with socket.create_server((address, int(port))) as listener:
        while True:
            client, _ = listener.accept()
            threading.Thread(target=serve, args=(client, socket.create_connection((server, int(server_port))), changes),
                             daemon=True).start()


main()
