"""One module a kind of sensitive text, and the tables only it reads."""
