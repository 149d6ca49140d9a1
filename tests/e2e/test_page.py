"""The page of the local Telegram in a real browser, with the bot that `tradefacts run` starts without a token."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.simulator.client import SimulatorClient
from tests.e2e.conftest import mistakes
from tests.e2e.facts import many_facts
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
    people = SimulatorClient(running.link.rstrip("/"))
    refused = mistakes(people)
    people.close()
    assert running.stop() == 0
    assert not refused
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
        expect(page.locator("#popup")).to_be_visible()
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


def test_every_reply_has_reasons_of_its_own(page: Page) -> None:
    say(page, TRADE)
    expect_reply(page, FIGURE)
    expect(page.locator("#why-question")).to_have_text(TRADE)
    goal = page.locator(".keys button", has_text="goal").last
    goal.click()
    expect_reply(page, "$1 billion")
    # Nobody asked it in words, so it is named by what it says.
    expect(page.locator("#why-question")).to_contain_text("$1 billion")
    expect(page.locator("#why-text")).to_contain_text("outcome: answer")
    page.locator("#words").press_sequentially("@tradefacts_bot t")
    expect(page.locator("#popup")).to_be_visible()
    page.press("#words", "Escape")
    page.fill("#words", "")
    say(page, "/topics")
    expect(page.locator(".message:not(.mine) .quote").last).to_have_text("/topics")
    page.get_by_role("button", name=re.compile("^why:")).last.click()
    expect(page.locator("#why-text")).to_have_text("This is no answer to a question.")
    page.get_by_role("button", name=re.compile("^why: .* Belarus in")).last.click()
    expect(page.locator("#why-question")).to_have_text(TRADE)


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
    expect(page.locator("#popup [role=option]")).to_have_count(1)
    page.press("#words", "ArrowDown")
    page.press("#words", "Enter")
    expect(page.locator(".mine .words").last).to_have_text("/topics")
    expect(page.locator(".message:not(.mine) .keys").last).to_be_visible()


def test_what_is_offered_is_told_to_those_who_cannot_see_it(page: Page) -> None:
    box, status = page.locator("#words"), page.locator("#popup-status")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    box.press_sequentially("/")
    expect(page.get_by_role("listbox", name="Suggestions")).to_be_visible()
    expect(page.get_by_role("combobox", expanded=True)).to_be_focused()
    number = options.count()
    expect(status).to_contain_text(f"{number} suggestions")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    first = options.first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    page.keyboard.press("ArrowUp")
    expect(page.locator("[aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    # HTML names no textarea as a combobox, yet browsers and screen readers know it: so do large sites.
    found = Axe().run(page, options={"rules": {"aria-allowed-role": {"enabled": False}}})
    assert not found.response["violations"], found.generate_report()
    page.keyboard.press("Escape")
    expect(page.get_by_role("textbox", name="Message")).to_be_focused()


def test_pages_of_inline_results_leave_the_focus_in_the_box(page: Page, trial: Trial) -> None:
    box, status = page.locator("#words"), page.locator("#popup-status")
    options = page.locator("#choices [role=option]")
    with trial.with_facts(many_facts()):
        box.press_sequentially("@tradefacts_bot ")
        expect(status).to_contain_text("20 suggestions and more")
        page.keyboard.press("ArrowUp")
        expect(page.locator("#choices .more")).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Enter")
        expect(status).to_contain_text("34 suggestions.")
        expect(options.nth(20)).to_have_attribute("aria-selected", "true")
        expect(box).to_be_focused()
        box.fill("@tradefacts_bot qwxzv")
        expect(status).to_contain_text("1 suggestion.")
        page.keyboard.press("Tab")
        expect(page.locator("#popup")).to_be_hidden()


def test_the_language_of_the_app_is_that_of_the_menu(page: Page) -> None:
    with page.expect_response("**/control/state*"):
        page.select_option("#language", "ru")
    page.click("#menu")
    expect(page.locator("#popup")).to_contain_text("Задать вопрос")
    expect(page.locator("#title")).to_have_text("Факты о торговле")
    page.keyboard.press("Escape")
    page.select_option("#language", "en")


def test_inline_results_come_while_typing_and_are_posted(page: Page) -> None:
    page.locator("#words").press_sequentially("@tradefacts_bot trade 2024")
    expect(page.locator("#popup [role=option]").first).to_be_visible()
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


def test_what_an_administrator_deletes_by_hand_is_said_again(page: Page) -> None:
    page.get_by_role("button", name=re.compile("Trade desk")).click()
    say(page, "/ask who hosted the meeting?")
    expect_reply(page, "Kuznetsov")
    said = page.locator(".message:not(.mine)").count()
    say(page, "/ask who hosted the meeting?")
    expect_reply(page, "a moment ago")
    page.get_by_role("button", name=re.compile("^remove: .*Kuznetsov")).last.click()
    expect(page.locator(".message:not(.mine)")).to_have_count(said)
    say(page, "/ask who hosted the meeting?")
    expect_reply(page, "Kuznetsov")
    page.select_option("#person", label="Bek")
    # Others take back only what they wrote themselves.
    expect(page.locator(".message:not(.mine) .tools button", has_text="remove")).to_have_count(0)


def test_a_guest_answers_where_it_is_no_member(page: Page) -> None:
    page.get_by_role("button", name=re.compile("Newsroom")).click()
    say(page, f"@tradefacts_bot {TRADE}")
    expect_reply(page, FIGURE)
    expect(page.locator("#why-text")).to_contain_text("decision: answer")


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
        expect(picture).to_be_visible(timeout=_SECONDS)
        expect_reply(page, "$2.2 billion in 2022, $2.85 billion in 2024")
        # Loaded, not merely there.
        page.wait_for_function(
            "image => image.complete && image.naturalWidth > 400", arg=picture.element_handle()
        )
        stretched = picture.evaluate(
            "image => image.width / image.height / (image.naturalWidth / image.naturalHeight)"
        )
        assert stretched == pytest.approx(1, abs=0.02)


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
    # Nor does a reply stick out of the list, which would hide what sticks out.
    assert page.evaluate(
        "[...document.querySelectorAll('.message *')].every((each) => each.getBoundingClientRect().right <= innerWidth)"
    )
    if width < 500:
        expect(page.locator("#side")).not_to_be_visible()
        page.click("#open-side")
        expect(page.locator("#side")).to_be_visible()
    context.close()
