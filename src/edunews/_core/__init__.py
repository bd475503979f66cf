"""Storey 0: what every value of the library shares. Knows attrs fields, nothing of news."""
