import Foundation
import Testing

/// An environment that fails: what is half-written never passes for whole.
@Suite("Faults of the environment")
struct FaultTests {
    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("A stream that fails in the middle is told up to there")
    func readError() async throws {
        // The end of a terminal whose other end is gone gives what was sent, then EIO.
        let run = try await Program.shell(
            """
            python3 - "$SMTPSCOPE" <<'END'
            import os, pty, subprocess, sys, tty
            ours, theirs = pty.openpty()
            tty.setraw(theirs)
            os.write(theirs, open("Samples/exim.pcap", "rb").read(3000))
            os.close(theirs)
            sys.exit(subprocess.run([sys.argv[1], "-"], stdin=ours).returncode)
            END
            """)
        #expect(run.status == 65)
        #expect(run.errors.contains("standard input: broke off after frame"))
        #expect(run.errors.contains("Input/output error"))
        #expect(run.text.contains("broke off after frame"))
    }

    @Test("A file that can't be read at all says why", arguments: ["/proc/self/mem"])
    func unreadable(_ file: String) async throws {
        let run = try await Program.run(file, "Samples/exim.pcap")
        #expect(run.status == 66)
        #expect(run.errors == "smtpscope: \(file): Input/output error\n")
        #expect(run.text.contains("Messages"), "the other capture is told")
    }

    @Test("No permission is told of each file and folder, and hides no other")
    func permission() async throws {
        // Root may read everything; of what its namespace does not map it may not.
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            cd '\(scratch.folder.path)'; samples="$OLDPWD/Samples"; cp "$samples/exim.pcap" open.pcap
            cp open.pcap closed.pcap; mkdir closed; chmod 0 closed closed.pcap; chmod 755 .
            as=(); [[ $EUID -ne 0 ]] || as=(setpriv --reuid 65534 --clear-groups --inh-caps=-all)
            "${as[@]}" "$SMTPSCOPE" sessions -f csv closed.pcap closed open.pcap
            status=$?; chmod 755 closed; exit $status
            """)
        #expect(run.status == 66)
        #expect(run.errors.contains("closed.pcap: Permission denied"))
        #expect(run.errors.contains("closed: Permission denied"))
        #expect(run.lines.count == 10)
    }

    @Test(
        "Standard output that is closed is no output",
        arguments: ["", "sessions -f ndjson", "explain 550", "schema", "show CloFQg3iXTl"])
    func closedOutput(_ view: String) async throws {
        let words = view.hasPrefix("explain") || view == "schema" ? view : "\(view) Samples/exim.pcap"
        let run = try await Program.shell("smtpscope \(words) >&-")
        #expect(run.status == 73)
        #expect(run.errors == "smtpscope: standard output: Bad file descriptor\n")
    }

    @Test("Closed streams get nothing of what is meant for files, nor files what is meant for streams")
    func closedStreams() async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            to='\(scratch.folder.path)'
            smtpscope export --as ndjson --as sqlite --as eml --to "$to/a" Samples/exim.pcap absent.pcap <&- >&- 2>&-
            echo $?
            smtpscope export --as ndjson --as sqlite --as eml --to "$to/b" Samples/exim.pcap 2>&-
            cmp "$to/a/sessions.ndjson" "$to/b/sessions.ndjson"; sqlite3 "$to/a/smtpscope.sqlite" 'PRAGMA integrity_check'
            smtpscope -o "$to/report" Samples/exim.pcap absent.pcap <&- >&- 2>&-; echo $?; head -c 9 "$to/report"
            smtpscope - <&-
            """)
        #expect(run.text == "66\nok\n66\nsmtpscope")
        #expect(run.errors == "smtpscope: standard input: Bad file descriptor\n")
        #expect(run.status == 66)
    }

    @Test(
        "A full disk fails an export as a whole",
        arguments: ["ndjson", "csv", "sqlite", "html", "eml", "attachments", "zeek", "postfix-log", "eve"])
    func fullDisk(_ format: String) async throws {
        let scratch = try Scratch()
        // No file may be larger than a block of 512 or 1024 bytes.
        let run = try await Program.shell(
            "ulimit -f 1; smtpscope export --as \(format) --to '\(scratch.folder.path)/out' Samples")
        #expect(run.status == 73)
        #expect(!run.errors.isEmpty)
        #expect(try names(in: scratch.folder) == [])
    }

    @Test(
        "So it does when the disk fills in the middle, whatever is exported",
        arguments: [
            "ndjson", "csv", "sqlite", "html", "eml", "attachments", "zeek", "postfix-log", "eve", "tlsrpt",
        ])
    func fillingDisk(_ format: String) async throws {
        let run = try await onSmallDisk(
            "smtpscope export --as \(format) --to disk/out \"$samples\"; echo $? $(ls -A disk)")
        #expect(run.text == "73\n")
        #expect(
            run.errors.contains(
                format == "sqlite" ? "smtpscope.sqlite: database or disk is full" : "disk/out"))
        #expect(format == "sqlite" || run.errors.contains("No space left on device"))
    }

    @Test("A disk that fills keeps the file that an output was for, and ends what goes to a stream")
    func fillingDiskForOutput() async throws {
        let run = try await onSmallDisk(
            """
            echo before > disk/file
            smtpscope sessions -f ndjson -o disk/file "$samples"; echo $? $(ls -A disk) $(cat disk/file)
            smtpscope sessions -f ndjson "$samples" > disk/stream; echo $?
            """)
        #expect(run.text == "73 file before\n73\n")
        #expect(
            run.errors == """
                smtpscope: disk/file: No space left on device
                smtpscope: standard output: No space left on device

                """)
    }

    /// Runs a script in a folder where `disk` is a disk of 64 KiB that nobody else sees, and `samples` names the samples.
    private func onSmallDisk(_ script: String) async throws -> Program.Run {
        let scratch = try Scratch()
        let file = try scratch.file("script", Data(script.utf8))
        return try await Program.shell(
            """
            as=(--mount); [[ $EUID -eq 0 ]] || as=(--user --map-root-user --mount)
            export samples="$PWD/Samples"; export -f smtpscope; cd '\(scratch.folder.path)'; mkdir disk
            unshare "${as[@]}" bash -c 'mount -t tmpfs -o size=64k tmpfs disk && source "$0"' '\(file.path)'
            """)
    }

    @Test(
        "It fails an output too, and the file that was there stays", arguments: ["report", "sessions -f csv"])
    func fullDiskForOutput(_ view: String) async throws {
        let scratch = try Scratch()
        let file = try scratch.file("out", Data("before\n".utf8))
        let run = try await Program.shell("ulimit -f 1; smtpscope \(view) -o '\(file.path)' Samples")
        #expect(run.status == 73)
        #expect(run.errors.contains("File too large"))
        #expect(try names(in: scratch.folder) == ["out"])
        #expect(try Data(contentsOf: file) == Data("before\n".utf8))
    }

    @Test("An output replaces what a link leads to, with its permissions; a device it writes to")
    func replacedOutput() async throws {
        let scratch = try Scratch()
        let run = try await Program.shell(
            """
            cd '\(scratch.folder.path)'; samples="$OLDPWD/Samples"
            echo before > file; chmod 640 file; ln -s file link
            smtpscope sessions -o link "$samples/exim.pcap"; stat -c '%a %F' file link | tr '\\n' ' '; wc -l < file
            smtpscope sessions -o /dev/stdout "$samples/exim.pcap" | wc -l; smtpscope -o /dev/null "$samples/exim.pcap"
            smtpscope -o /dev/full "$samples/exim.pcap"
            """)
        #expect(run.text == "640 regular file 777 symbolic link 10\n10\n")
        #expect(run.errors.contains("/dev/full: No space left on device"))
        #expect(run.status == 73)
    }
}
