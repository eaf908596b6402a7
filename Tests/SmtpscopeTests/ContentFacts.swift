import Testing

/// The SHA-256 of the messages in a sample, without those that were given up: from the streams that `tshark -z follow`
/// reassembles, cut at the commands and unstuffed by a script of its own.
struct ContentFacts: Sendable, CustomTestStringConvertible {
    var file: String
    var digests: [String]

    var testDescription: String { file }

    static let table = [
        ContentFacts(
            file: "reorder.pcap",
            digests: [
                "fa2492175bcef2031e61c12109892b24c8e3ab346032ccebf18464218a52ac56"
            ]),
        ContentFacts(
            file: "delivery.pcap",
            digests: [
                "dd7a1d52eab5dfd2de0e143fb1f412dcc109cb8488ddb989294bbf622ec5a50e",
                "84829c58b891d2d2a0789b95a223de2f63bcb70dd3f64d7af0365abe38a9c80e",
                "4e7f62fdd277ef238966f9b5cc04af631a41c284d2a68110f0d510d902ac9ed6",
                "1348c7b95f0594f17451a2ca6119747a0de718dfda7e64339dcca1e3855744a1",
                "331fa5c60cb2aae41b833a47971ae35666101e2a87ac5c03c6e89eb76614857a",
            ]),
        ContentFacts(
            file: "bdat.pcap",
            digests: [
                "760caf80567ab4207eb00959a1edf8d5ebba7e94593641aa7afd4a62b6d77d2b",
                "017a4e45db223e058ca45ce3b6016989edf341af604601a51bad175b300dc46c",
                "9291e92b0caff6a289f68962671e0dc26dcf52b9a214973d992d99bc2d1b5eec",
                "bcb03100388e84a0c96e63c8552243bc8309b478f362231cd4e043b7dbe79b97",
                "6082469b19fb49101bd9dbef3974a98b14806d72b50da4e66315731cef4fe562",
                "87b00b4d158f9df5c88799bcb53c407690fdcc420b9ab0adeab8a3a2732578cb",
            ]),
        ContentFacts(
            file: "ipv6.pcap",
            digests: [
                "a8f32ab53cb4ee433b406431b3df0ad978f15c4af58f5c5170d548aa0f6ce11a"
            ]),
        ContentFacts(
            file: "vlan.pcap",
            digests: [
                "604caeb3b4b92f72e79a9add05449a691ae6098a3bb57176004114d7e26dfb30"
            ]),
        ContentFacts(
            file: "lmtp.pcap",
            digests: [
                "28e0b342e1a6f3bd5c93c57eb67c80df99332cad2f173f2b48ed975c03bafbad",
                "a36f0011f74e6140e56a4d7e727e09c1955e9fc676d8d71a05fdf448845a87fc",
            ]),
        ContentFacts(
            file: "opensmtpd.pcap",
            digests: [
                "7f5c5ab893996849a6362d64249dc2ce6d6161cc871e1ae44df0fa303b86c808",
                "e5f65a7f904722ca8c00af50a1eefa7b36905648f134a6cce4f69342de667075",
                "584cecc80961d8b0645248771bb2f6415dc85bfea6afcbeee7c8eb9ba4103fc9",
            ]),
        ContentFacts(
            file: "exim.pcap",
            digests: [
                "a818707ccfb809b95ed246ca0a21b95fb44ec1015117cc5f8454c29b8aaf8544",
                "3473b48f10011094df2b3788938e7150ab8180f02c82afc2eb300587c08f392a",
                "aede11cbff2718ee7edd48bfc070fac9654f1b8612e73f22497ffbf53955c5be",
                "6102c31377e741910256188f7a966ca2e3bb85cdb516b566cbaaeed8f81c8019",
                "74517c2e504223dd1bcc9fbc4ba12b81d8cbeb9a5546faec0c0e86414549be70",
            ]),
    ]
}
