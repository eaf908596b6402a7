// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: no warning passes, nothing is unsafe by accident.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the program, in `Sources/NAME`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module, in `Tests/NAMETests`.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

/// A C library that the system's package manager installs.
func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

/// On Linux a release has Swift's libraries inside: it starts in half the time, its calls into them go the short way,
/// and it runs where there is no Swift.
///
/// Objects that are compiled for shared libraries name Foundation but not those below it. LLVM's linker takes them in
/// any order, and is quick with the large ones. Tests can't be linked so: those of a release are by `Tests/Sanitizers/run`,
/// which has flags of its own.
let standardLibrary: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld", "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
            "-l_FoundationCollections",
        ],
        .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "smtpscope",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "smtpscope", targets: ["smtpscope"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        system("CLibpcap", pkgConfig: "libpcap", apt: "libpcap-dev", brew: "libpcap"),
        system("CLibpsl", pkgConfig: "libpsl", apt: "libpsl-dev", brew: "libpsl"),
        system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
        system("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev", brew: "zstd"),
        module("Provenance"),
        module("ByteReading"),
        module("Channels", [.product(name: "DequeModule", package: "swift-collections")]),
        module("CaptureReading", ["CLibpcap", "CZlib", "CZstd", "Channels", "Provenance"]),
        module("PacketDecoding", ["ByteReading"]),
        module("TCPReassembly", ["ByteReading", "Provenance"]),
        module("MessageDecoding", ["ByteReading"]),
        module("Digests", [.product(name: "Crypto", package: "swift-crypto")]),
        module("TLSDecoding", ["ByteReading", "Digests"]),
        module(
            "TLSDecryption",
            [
                "ByteReading", "TLSDecoding", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        module(
            "CertificateDecoding",
            [
                "ByteReading", "Digests", .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ]),
        module(
            "SMTPDecoding",
            [
                "ByteReading", "Provenance", "MessageDecoding",
                .product(name: "DequeModule", package: "swift-collections"),
            ]),
        module("MailSession", ["Provenance"]),
        module(
            "SessionTracing",
            [
                "ByteReading", "Provenance", "PacketDecoding", "TCPReassembly",
                "SMTPDecoding", "TLSDecoding", "TLSDecryption", "CertificateDecoding", "MessageDecoding",
                "MailSession", "MessageStorage", "Digests",
                .product(name: "BasicContainers", package: "swift-collections"),
            ]),
        module("MessageStorage", ["ByteReading", "Digests", "MailSession", "MessageDecoding"]),
        module("BounceCauses", ["ByteReading", "MailSession"]),
        module(
            "DeliveryAnalysis",
            [
                "BounceCauses", "ByteReading", "MailSession", "Provenance",
                .product(name: "Histogram", package: "hdrhistogram-swift"),
            ]),
        module("PublicSuffixes", ["CLibpsl"]),
        module("SecurityAudit", ["DeliveryAnalysis", "MailSession", "Provenance"]),
        module("AuditPolicies", ["MailSession", "SecurityAudit", .product(name: "Yams", package: "Yams")]),
        module("Redaction", ["DeliveryAnalysis", "Digests", "MailSession", "Provenance", "PublicSuffixes"]),
        module(
            "Reporting",
            [
                "BounceCauses", "ByteReading", "MailSession", "DeliveryAnalysis", "SecurityAudit",
                "Provenance",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        module(
            "SQLiteExport",
            [
                "Channels", "DeliveryAnalysis", "MailSession", "Provenance", "Reporting",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        module(
            "Pipeline",
            [
                "CaptureReading", "Channels", "SessionTracing", "TLSDecryption", "BounceCauses",
                "DeliveryAnalysis", "SecurityAudit", "MailSession", "Provenance",
            ]),
        .executableTarget(
            name: "smtpscope",
            dependencies: [
                "Channels", "Provenance", "CaptureReading", "TCPReassembly", "SessionTracing",
                "TLSDecryption",
                "Pipeline", "MailSession", "BounceCauses", "DeliveryAnalysis", "PublicSuffixes",
                "SecurityAudit", "AuditPolicies", "Redaction", "Reporting", "SQLiteExport", "MessageStorage",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Manual"],
            swiftSettings: settings, linkerSettings: standardLibrary, plugins: ["CommitPlugin"]),
        // Tells the program which commit it is built from.
        .plugin(name: "CommitPlugin", capability: .buildTool(), path: "Sources/CommitPlugin"),
        // What the tests of several modules share.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        // Dialogues with known outcomes, for the tests of the decoder and of the tracer.
        .target(name: "DialogueExamples", path: "Tests/DialogueExamples", swiftSettings: settings),
        tests(of: "Provenance"),
        tests(of: "ByteReading"),
        tests(of: "Channels"),
        tests(of: "CaptureReading", ["Provenance", "ByteReading"]),
        tests(of: "TCPReassembly", ["Provenance", "TestSupport"]),
        tests(of: "SMTPDecoding", ["DialogueExamples", "Provenance", "TestSupport"]),
        tests(of: "MailSession", ["Provenance"]),
        tests(of: "BounceCauses", ["MailSession", "Provenance", "TestSupport"]),
        tests(
            of: "SessionTracing",
            [
                "DialogueExamples", "MailSession", "DeliveryAnalysis", "Provenance", "TCPReassembly",
                "SMTPDecoding", "SecurityAudit", "TestSupport",
            ]),
        tests(of: "PacketDecoding", ["ByteReading", "TestSupport"]),
        tests(of: "MessageDecoding", ["ByteReading", "TestSupport"]),
        tests(of: "TLSDecoding", ["ByteReading", "TestSupport"]),
        tests(of: "TLSDecryption", ["ByteReading", "TLSDecoding", "TestSupport"]),
        tests(of: "CertificateDecoding", ["TestSupport"]),
        tests(of: "Digests"),
        tests(of: "MessageStorage"),
        tests(of: "DeliveryAnalysis", ["BounceCauses", "MailSession", "Provenance", "TestSupport"]),
        tests(of: "PublicSuffixes", ["TestSupport"]),
        tests(of: "SecurityAudit", ["DeliveryAnalysis", "MailSession", "Provenance"]),
        tests(of: "AuditPolicies", ["MailSession", "SecurityAudit"]),
        tests(
            of: "SQLiteExport",
            ["DeliveryAnalysis", "MailSession", "Provenance", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            of: "Pipeline",
            [
                "CaptureReading", "SessionTracing", "DeliveryAnalysis", "MailSession", "Provenance",
                "TCPReassembly", "TestSupport",
            ]),
        tests(
            of: "Redaction",
            ["DeliveryAnalysis", "MailSession", "Provenance", "PublicSuffixes", "Reporting", "TestSupport"]),
        tests(
            of: "Reporting",
            ["BounceCauses", "MailSession", "DeliveryAnalysis", "Provenance", "SecurityAudit"],
            exclude: ["Golden"]),
        .testTarget(
            name: "SmtpscopeTests", dependencies: ["smtpscope", "TestSupport"], exclude: ["Golden"],
            swiftSettings: settings),
    ]
)

// For Tests/Fuzzing/run alone; nothing of it is there for anybody else.
if Context.environment["SMTPSCOPE_FUZZING"] != nil {
    package.products = [.executable(name: "smtpscope-fuzz", targets: ["Fuzzing"])]
    package.targets.append(
        .executableTarget(
            name: "Fuzzing",
            dependencies: [
                "CaptureReading", "CertificateDecoding", "DeliveryAnalysis", "MessageDecoding",
                "PacketDecoding", "Pipeline", "Provenance", "Redaction", "Reporting", "SMTPDecoding",
                "SecurityAudit", "SessionTracing", "TCPReassembly", "TLSDecoding", "TLSDecryption",
            ],
            path: "Tests/Fuzzing/Targets", swiftSettings: settings,
            // LLVM's linker, which takes one of two main functions.
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
    // Counts the branches taken; in our modules only, since the packages are not what is tried.
    for target in package.targets where [.regular, .executable].contains(target.type) {
        target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
    }
}

// For Tests/Sanitizers/run: all tests, optimised as what users run, and only our modules sanitized.
if let sanitizer = Context.environment["SMTPSCOPE_SANITIZER"] {
    for target in package.targets where [.regular, .executable, .test].contains(target.type) {
        target.swiftSettings?.append(.unsafeFlags(["-sanitize=\(sanitizer)", "-enable-testing"]))
        if target.type != .regular { target.linkerSettings = [.unsafeFlags(["-sanitize=\(sanitizer)"])] }
    }
}
