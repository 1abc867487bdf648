"""Values and rules of the product. Standard library only; knows no file, socket, clock or window."""
