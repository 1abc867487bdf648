"""HTTP in, HTTP out: paths, headers, problem documents and the page that describes them."""
