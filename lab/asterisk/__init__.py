"""A real Asterisk on loopback with four phones, for tests and benchmarks. Not part of the installed program.

`packages` puts Asterisk into a folder, `switch` runs it, `phones` are four baresips with a tone each, `stranger` is
anybody else with a manager account, `sound` tells from the recordings who was heard when.
"""
