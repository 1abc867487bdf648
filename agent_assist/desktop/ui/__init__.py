"""The only Qt code of the package, with app.py."""
