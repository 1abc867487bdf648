"""A whole telephone system on loopback, for demo, tests and benchmarks. Not part of the installed program.

kamailio (proxy), rtpengine (media and recorder) and two baresip phones (customer and agent), as processes of
its own, without sound card, without privileges on the network, ended by their process ids.
"""
