"""Programs that some tests start, and that not every machine has."""

from __future__ import annotations

import os

import pytest


def need(program: str, is_installed: bool) -> None:
    """Skip the test where a program is missing; in CI, which installs it, fail: what is skipped proves nothing."""
    if is_installed:
        return
    if os.environ.get("CI"):
        pytest.fail(f"{program} is not installed, and CI skips no test. Run .ci/run as root, or install it.")
    pytest.skip(f"{program} is not installed")
