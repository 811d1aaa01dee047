"""The editor and the command line: views over a core document."""
