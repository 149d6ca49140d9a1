"""Takes the pictures in README.md anew: python -m tests.docs.screenshots."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.trial import CHROMIUM, FLAGS, Trial

FOLDER = Path(__file__).parent / "screenshots"
_COLORS = 64
"""Enough for flat colors and smooth letters; the files stay small."""


def _ask(page: Page, question: str, reply: str) -> None:
    page.fill("#words", question)
    page.press("#words", "Enter")
    expect(page.locator(".message:not(.mine)").last).to_contain_text(reply, timeout=20_000)


def _save(page: Page, name: str) -> None:
    page.wait_for_timeout(700)
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(_COLORS, dither=Image.Dither.NONE).save(path, optimize=True)


def _open(browser: Browser, link: str, width: int, height: int, scheme: str) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(link)
    expect(page.locator("#title")).to_have_text("Trade Facts")
    return page


def main() -> None:
    """Ask on a wide screen by day, and on a telephone by night."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        trial = Trial(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        try:
            page = _open(browser, trial.link, 1240, 880, "light")
            _ask(page, "how much was trade betwen uzbekistan and belarus in 2024", "$620.1 million")
            _ask(page, "and in 2022?", "2022")
            _save(page, "chat")
            page = _open(browser, trial.link, 390, 760, "dark")
            page.select_option("#person", label="Bek", force=True)
            _ask(page, "savdo maqsadi qancha?", "1 mlrd")
            _save(page, "phone")
        finally:
            browser.close()
            trial.stop()


if __name__ == "__main__":
    main()
