"""The demo: one server, one desktop, real calls, an agent's hand on real keys; pictures and a summary.

It uses the product from outside: keys on real windows, commands, HTTP. Nothing of the product knows of it.
"""
