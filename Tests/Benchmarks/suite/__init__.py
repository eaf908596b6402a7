"""The parts of Tests/Benchmarks/run: each measures one thing and gives a section of the README."""
