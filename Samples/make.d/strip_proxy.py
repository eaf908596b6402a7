#!/usr/bin/env python3
"""An SMTP proxy that masks STARTTLS, as some firewalls do ("fixup", "ESMTP inspection").

    strip_proxy.py ADDRESS PORT SERVER SERVER-PORT

In the server's replies the keyword STARTTLS becomes XXXXXXXA, in the client's commands XXXXXXXX: the
length stays, so that sequence numbers would still fit. All else passes unchanged.
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


def serve(client, server):
    answers = threading.Thread(target=pump, args=(server, client, b"STARTTLS", b"XXXXXXXA"))
    answers.start()
    pump(client, server, b"STARTTLS", b"XXXXXXXX")
    answers.join()
    client.close()
    server.close()


def main():
    address, port, server, server_port = sys.argv[1:]
    with socket.create_server((address, int(port))) as listener:
        while True:
            client, _ = listener.accept()
            threading.Thread(target=serve, args=(client, socket.create_connection((server, int(server_port)))),
                             daemon=True).start()


main()
