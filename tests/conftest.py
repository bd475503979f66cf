"""Hypothesis profiles: a few examples in a plain run, many in `make test`, ever new ones by hand.

The first two draw the same examples every time, so that a gate does not fail by luck.
"""

import os

from hypothesis import HealthCheck, settings

QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile(
    "quick", max_examples=25, deadline=None, derandomize=True, suppress_health_check=QUIET
)
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=100)
settings.register_profile(
    "explore", settings.get_profile("quick"), max_examples=2000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
