"""Every window in every state, theme, language and size: drawn, laid out on pages, compared with a former drawing.

`python3 dev.py pictures` runs it. The pictures are for eyes: what can be measured (cut words, contrast, sizes, order of
focus) has tests of its own beside this package.
"""
