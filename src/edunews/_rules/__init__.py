"""Storey 4: the rule families. None imports another; what one needs, it is handed."""
