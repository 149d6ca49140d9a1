"""The page of the local Telegram in a real browser, with the bot that `tradefacts run` starts without a token."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.simulator.client import SimulatorClient
from tests.e2e.trial import CHROMIUM, FLAGS, Trial
from tests.needs import need

_SECONDS = 20_000
TRADE = "What was trade between Uzbekistan and Belarus in 2024?"
FIGURE = "$620.1 million"
THREE_YEARS = """
sources:
  customs:
    publisher: State Customs
    url: https://example.org/trade
    date: 2025-01-20
series:
  uz-tr-turnover:
    indicator: turnover
    reporter: UZB
    partner: TUR
    unit: USD
    source: customs
    observations: {2022: 2.2 billion, 2023: 2.5 billion, 2024: 2.85 billion}
"""

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.xdist_group("page"),
]


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    need("Chromium", is_installed=CHROMIUM is not None)
    running = Trial(tmp_path_factory.mktemp("trial"))
    yield running
    assert running.stop() == 0
    assert "Traceback" not in running.output
    assert "ERROR" not in running.output


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, trial: Trial) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(_SECONDS)
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    opened.goto(trial.link)
    expect(opened.locator("#title")).to_have_text("Trade Facts")
    yield opened
    assert not faults
    context.close()


def say(page: Page, text: str) -> None:
    page.fill("#words", text)
    if text.startswith("@"):
        # What is offered meanwhile is not wanted.
        expect(page.locator("#popup button, #popup p").first).to_be_visible()
        page.press("#words", "Escape")
    page.press("#words", "Enter")


def expect_reply(page: Page, text: str) -> None:
    expect(page.locator(".message:not(.mine)").last).to_contain_text(text, timeout=_SECONDS)


def test_a_question_gets_its_answer_with_formatting_buttons_and_the_reasons(page: Page) -> None:
    say(page, TRADE)
    expect_reply(page, FIGURE)
    expect(page.locator(".message a").last).to_have_attribute("rel", "noopener noreferrer")
    expect(page.locator(".message:not(.mine) .quote").last).to_contain_text("What was trade")
    expect(page.locator("#why-text")).to_contain_text("decision: answer")
    page.get_by_role("button", name="👍").last.click()
    expect(page.locator("#toast")).not_to_be_empty()
    expect(page.get_by_text("is typing…")).to_have_count(0)


def test_words_are_never_markup(page: Page) -> None:
    say(page, "<img src=x onerror=alert(1)> & <b>trade</b>")
    expect(page.locator(".mine .words").last).to_have_text("<img src=x onerror=alert(1)> & <b>trade</b>")
    assert page.locator(".words img").count() == 0


def test_a_follow_up_and_an_edit_change_the_reply(page: Page) -> None:
    say(page, TRADE)
    expect_reply(page, FIGURE)
    say(page, "and the goal?")
    expect_reply(page, "$1 billion")
    replies = page.locator(".message:not(.mine)").count()
    page.get_by_role("button", name=re.compile("^edit: and the goal")).last.click()
    expect(page.locator("#referred")).to_contain_text("Edit")
    say(page, "by how much did it grow?")
    expect_reply(page, "14.8%")
    assert page.locator(".message:not(.mine)").count() == replies
    expect(page.locator(".message:not(.mine) time").last).to_contain_text("edited")


def test_commands_are_offered_and_sent_by_keyboard(page: Page) -> None:
    page.locator("#words").press_sequentially("/to")
    expect(page.locator("#popup button")).to_have_count(1)
    page.press("#words", "ArrowDown")
    page.press("#words", "Enter")
    expect(page.locator(".mine .words").last).to_have_text("/topics")
    expect(page.locator(".message:not(.mine) .keys").last).to_be_visible()


def test_the_language_of_the_app_is_that_of_the_menu(page: Page) -> None:
    with page.expect_response("**/control/state*"):
        page.select_option("#language", "ru")
    page.click("#menu")
    expect(page.locator("#popup")).to_contain_text("Задать вопрос")
    page.keyboard.press("Escape")
    page.select_option("#language", "en")


def test_inline_results_come_while_typing_and_are_posted(page: Page) -> None:
    page.locator("#words").press_sequentially("@tradefacts_bot trade 2024")
    expect(page.locator("#popup button").first).to_be_visible()
    page.press("#words", "ArrowDown")
    page.press("#words", "Enter")
    expect(page.locator(".mine .sender").last).to_contain_text("via @tradefacts_bot")
    expect(page.locator("#words")).to_have_value("")


def test_a_group_with_privacy_mode_on_and_off(page: Page, trial: Trial) -> None:
    page.get_by_role("button", name=re.compile("Trade desk")).click()
    expect(page.locator("#hint")).to_contain_text("Privacy mode is on")
    say(page, f"/ask {TRADE}")
    expect_reply(page, FIGURE)
    page.select_option("#person", label="Bek")
    expect(page.locator(".mine")).to_have_count(0)
    page.uncheck("#privacy")
    expect(page.locator("#hint")).to_contain_text("anywhere")
    say(page, "hey @tradefacts_bot what is the goal for trade with Belarus?")
    expect_reply(page, "$1 billion")
    page.check("#privacy")
    before = page.locator(".message").count()
    say(page, "lunch, anyone?")
    expect(page.locator(".message")).to_have_count(before + 1)
    people = SimulatorClient(trial.link.rstrip("/"))
    assert people.look("quiet", calm=0.5)["quiet"]
    people.close()
    expect(page.locator(".message")).to_have_count(before + 1)


def test_a_guest_answers_where_it_is_no_member(page: Page) -> None:
    page.get_by_role("button", name=re.compile("Newsroom")).click()
    say(page, f"@tradefacts_bot {TRADE}")
    expect_reply(page, FIGURE)


def test_a_message_elsewhere_is_counted_until_it_is_looked_at(page: Page, trial: Trial) -> None:
    people = SimulatorClient(trial.link.rstrip("/"))
    group = next(each for each in people.look("state")["chats"] if each.get("title") == "Trade desk")
    people.act("say", chat=group["id"], person=int(next(iter(group["members"]))), text="news")
    people.close()
    expect(page.locator(".unread")).to_have_text("1")
    page.get_by_role("button", name=re.compile("Trade desk")).click()
    expect(page.locator(".unread")).to_have_count(0)


def test_a_saved_knowledge_file_shows_in_the_next_answer(page: Page, trial: Trial) -> None:
    say(page, TRADE)
    expect_reply(page, FIGURE)
    trial.replace("620.1", "633.3")
    say(page, TRADE)
    expect_reply(page, "$633.3 million")
    trial.replace("633.3", "620.1")


def test_a_chart_is_drawn_at_a_press(page: Page, trial: Trial) -> None:
    with trial.with_facts(THREE_YEARS):
        say(page, "What was trade between Uzbekistan and Turkey in 2023?")
        expect_reply(page, "$2.5 billion")
        expect(page.locator(".message img")).to_have_count(0)
        page.get_by_role("button", name="Chart").last.click()
        picture = page.locator(".message:not(.mine) img").last
        expect(picture).to_be_visible()
        expect_reply(page, "$2.2 billion in 2022, $2.85 billion in 2024")
        # Loaded, not merely there.
        page.wait_for_function(
            "image => image.complete && image.naturalWidth > 400", arg=picture.element_handle()
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_everybody_can_use_it(browser: Browser, trial: Trial, scheme: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(trial.link)
    expect(page.locator("#title")).to_have_text("Trade Facts")
    say(page, TRADE)
    expect_reply(page, FIGURE)
    found = Axe().run(page)
    assert not found.response["violations"], found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if width < 500:
        expect(page.locator("#side")).not_to_be_visible()
        page.click("#open-side")
        expect(page.locator("#side")).to_be_visible()
    context.close()
