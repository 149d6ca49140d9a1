from __future__ import annotations

import pytest

from tests.needs import need


def test_what_is_missing_skips_a_test_but_fails_it_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    need("nginx", is_installed=True)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception):
        need("nginx", is_installed=False)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="nginx is not installed"):
        need("nginx", is_installed=False)
