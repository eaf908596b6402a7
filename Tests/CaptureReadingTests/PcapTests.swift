import Testing

@Suite struct PcapTests {}
