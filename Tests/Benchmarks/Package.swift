// swift-tools-version: 6.2
import PackageDescription

/// As in the package that is measured.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that who builds smtpscope does not build this.
let package = Package(
    name: "smtpscope-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
    targets: [
        // A link to the folder of the package that is measured: its generator of random numbers.
        .target(name: "TestSupport", swiftSettings: settings),
        .target(name: "Traffic", dependencies: ["TestSupport"], swiftSettings: settings),
        .executableTarget(
            name: "smtpscope-traffic",
            dependencies: [
                "Traffic", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
    ]
)
