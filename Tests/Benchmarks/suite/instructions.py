"""Instructions by stage, and calls of the allocator, counted by valgrind's callgrind.

They don't depend on what else the machine does. What the compiler inlined counts for who called it.
"""

import collections
import re
import shutil
import subprocess

from .bench import PROGRAM, say, table

# From a module to the stage in whose column it counts; the rest has a stage of its own name.
STAGES = {
    "TLSDecryption": "TLSDecoding", "CertificateDecoding": "TLSDecoding", "Digests": "TLSDecoding",
    "Crypto": "TLSDecoding", "MessageDecoding": "SMTPDecoding", "BounceCauses": "DeliveryAnalysis",
    "Histogram": "DeliveryAnalysis", "SecurityAudit": "DeliveryAnalysis", "MailSession": "SessionTracing",
    "PublicSuffixes": "Reporting", "ArgumentParser": "smtpscope",
    "DequeModule": "Swift's library", "BasicContainers": "Swift's library", "ContainersPreview": "Swift's library",
    "InternalCollectionsUtilities": "Swift's library",
}
ORDER = ["CaptureReading", "libpcap and stdio", "PacketDecoding", "TCPReassembly", "SMTPDecoding", "TLSDecoding",
         "SessionTracing", "DeliveryAnalysis", "Reporting", "smtpscope", "ByteReading", "Provenance", "allocation",
         "reference counting", "copying and searching bytes", "Swift's library", "C library", "other"]
MODULE = re.compile(r"\$s(\d+)(\w+)")
# What a module adds to a type of Swift's library stands under that type's name: $ss4SpanV11ByteReading…, $sSa11ByteReading…
EXTENSION = re.compile(r"\$s(?:s\d+[A-Za-z]+?V|S[A-Za-z])(\d+)([A-Za-z]\w*)")
ALLOCATION = re.compile(r"(malloc|calloc|realloc|free|posix_memalign|aligned_alloc|_?int_(malloc|free|realloc|memalign).*|"
                        r"malloc_consolidate|unlink_chunk.*|sysmalloc|systrim.*|tcache.*|swift_slowAlloc.*|"
                        r"swift_slowDealloc.*|_?swift_allocObject_?|swift_dealloc(Object|ClassInstance|UninitializedObject)|"
                        r"operator (new|delete).*)$")
COUNTING = re.compile(r"(_?swift_(nonatomic_)?(unknownObject|bridgeObject)?(Retain|Release|retain|release).*|.*RefCount.*|"
                      r"swift_isUniquelyReferenced.*|_swift_release_dealloc)")
BYTES = re.compile(r"_*(mem(cpy|move|chr|cmp|set|rchr|mem)|bcmp|strlen|strn?cmp|strn?cpy|strchr)")
STDIO = re.compile(r"_IO_.*|_*f?(read|getc)(_unlocked)?$|_*fread.*|__underflow|_*libc_(single_threaded|read)")
CALLS = {"malloc": "allocations", "calloc": "allocations", "realloc": "allocations", "posix_memalign": "allocations",
         "aligned_alloc": "allocations", "swift_retain": "retains", "swift_bridgeObjectRetain": "retains",
         "swift_release": "releases", "swift_bridgeObjectRelease": "releases"}


def stage(function, library):
    """To which stage a function counts."""
    name = function.partition("@@")[0].partition("'")[0]
    if ALLOCATION.match(name):
        return "allocation"
    if COUNTING.match(name):
        return "reference counting"
    if "libpcap" in library or STDIO.match(name):
        return "libpcap and stdio"
    if "libswift" in library or "libFoundation" in library or "lib_Foundation" in library:
        return "Swift's library"
    if BYTES.match(name):
        return "copying and searching bytes"
    match = MODULE.match(name) or EXTENSION.match(name)
    if match:
        module = match[2][:int(match[1])]
        if MODULE.match(name) or module in ORDER or module in STAGES:
            return STAGES.get(module, module)
    if name.startswith("$s"):
        return "Swift's library"
    if "libc.so" in library or "libc-" in library or "libm.so" in library or "ld-" in library or "libstdc++" in library:
        return "C library"
    return "other"


def read(path):
    """Instructions by stage, and calls by what is called, from a file of callgrind's."""
    names, costs, calls = {}, collections.Counter(), collections.Counter()

    def named(kind, text):
        """A name; the first time it stands behind its number, later the number alone."""
        match = re.match(r"\((\d+)\)(?: (.*))?$", text)
        if match[2]:
            names[kind, match[1]] = match[2]
        return names[kind, match[1]]

    library = function = called = ""
    is_call = False
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            key, equals, text = line.rstrip("\n").partition("=")
            if equals and key == "ob":
                library = named("object", text)
            elif equals and key == "fn":
                function = named("function", text)
            elif equals and key == "cob":
                named("object", text)
            elif equals and key == "cfn":
                called = named("function", text)
            elif equals and key == "calls":
                calls[CALLS.get(called.partition("'")[0], "")] += int(text.split()[0])
                is_call = True
            elif line[:1].isdigit() or line[:1] in "+-*":
                # The line after calls= is what the callee cost, which is counted there.
                if not is_call:
                    costs[stage(function, library)] += int(line.split()[1])
                is_call = False
    return costs, calls


def counted(bench, capture):
    """What callgrind counts of a report."""
    out = bench.folder / "callgrind.out"
    threads = ["--threads", "1"] if bench.takes_threads() else []
    # Valgrind gives up on debug information that it does not know; symbols are enough.
    program = bench.folder / "smtpscope"
    subprocess.run(["strip", "--strip-debug", "-o", program, PROGRAM], check=True)
    subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "-q", program, "report", "--no-progress",
                    *threads, capture], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return read(out)


def section(bench, _rounds):
    """The table of stages, for each frame more: what a capture costs beyond a quarter of the same traffic."""
    if not shutil.which("valgrind"):
        return "valgrind is not installed."
    columns = [Column(bench, kind, size) for kind, size in (("mix", 20), ("haystack", 40), ("chatty", 12))]
    stages = ORDER + sorted({name for column in columns for name in column.costs} - set(ORDER))
    rows = [[name, *(f"{column.costs[name] / column.frames:,.0f}" for column in columns)] for name in stages]
    rows = [row for row in rows if set(row[1:]) != {"0"}]
    rows.append(["**all**", *(f"**{column.all / column.frames:,.0f}**" for column in columns)])
    for name in ("allocations", "retains", "releases"):
        rows.append([f"{name}, calls", *(f"{column.calls[name] / column.frames:.2f}" for column in columns)])
    rows.append(["once, millions", *(f"{column.once / 1e6:.0f}" for column in columns)])
    return table(["for each frame", *(column.name for column in columns)], rows)


class Column:
    """What the frames of a kind of traffic cost, and what reading any of it costs once."""

    def __init__(self, bench, kind, size):
        say(f"instructions: {kind}")
        large, small = bench.capture(kind, size), bench.capture(kind, size / 4)
        self.costs, self.calls = counted(bench, large.path)
        small_costs, small_calls = counted(bench, small.path)
        total = sum(self.costs.values())
        self.costs.subtract(small_costs)
        self.calls.subtract(small_calls)
        self.name = f"{kind}, {size} MB"
        self.frames = large.frames - small.frames
        self.all = sum(self.costs.values())
        self.once = total - self.all / self.frames * large.frames
