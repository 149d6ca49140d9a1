from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]
OLIM, VASIL, DILNOZA = (
    ("Olim", "Олим", "Алім"),
    ("Vasil", "Василий", "Васіль", "Васил"),
    ("Dilnoza", "Дилноза", "Дылноза"),
)
UZ_TO_BY, BY_TO_UZ = (OLIM, VASIL), (VASIL, OLIM)

AMBASSADORS = {
    "Who is the ambassador of Uzbekistan to Belarus?": UZ_TO_BY,
    "Who is the ambassador of Belarus to Uzbekistan?": BY_TO_UZ,
    "Who is Uzbekistan's ambassador in Belarus?": UZ_TO_BY,
    "Who is the Belarusian ambassador to Uzbekistan?": BY_TO_UZ,
    "Кто посол Узбекистана в Беларуси?": UZ_TO_BY,
    "Кто посол Беларуси в Узбекистане?": BY_TO_UZ,
    "Oʻzbekistonning Belarusdagi elchisi kim?": UZ_TO_BY,
    "Belarusning Oʻzbekistondagi elchisi kim?": BY_TO_UZ,
    "Ўзбекистоннинг Беларусдаги элчиси ким?": UZ_TO_BY,
    "Беларуснинг Ўзбекистондаги элчиси ким?": BY_TO_UZ,
    "Хто пасол Узбекістана ў Беларусі?": UZ_TO_BY,
    "Хто пасол Беларусі ва Узбекістане?": BY_TO_UZ,
}


@pytest.mark.parametrize(("text", "people"), AMBASSADORS.items(), ids=AMBASSADORS)
def test_an_ambassador_of_a_to_b_is_not_of_b_to_a(
    ask: Ask, text: str, people: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    right, wrong = people
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER
    assert any(name in answer.text for name in right)
    assert not any(name in answer.text for name in wrong)


NOBODY = [
    "Who is the ambassador of Kazakhstan to Belarus?",
    "Who is the ambassador of Uzbekistan to Kazakhstan?",
    "Who is the president of Uzbekistan?",
    "Who is the minister of agriculture of Belarus?",
    "Who is the minister of transport of Uzbekistan?",
    "Who is the deputy minister of agriculture of Uzbekistan?",
    "Кто посол Казахстана в Беларуси?",
    "Кто министр сельского хозяйства Беларуси?",
    "Oʻzbekiston transport vaziri kim?",
    "Qozogʻistonning Belarusdagi elchisi kim?",
    "Хто прэзідэнт Беларусі?",
]


@pytest.mark.parametrize("text", NOBODY)
def test_an_office_that_nobody_held_here_has_is_given_to_nobody(ask: Ask, text: str) -> None:
    answer = ask(text)
    assert answer.outcome is not Outcome.ANSWER, answer.text


ASKED = {
    "who somebody is": ("Who is Dilnoza Karimova?", "Minister of Agriculture"),
    "a family name alone": ("who is karimova", "Minister of Agriculture"),
    "another script": ("Кто такая Каримова?", "министр сельского хозяйства"),
    "a post": ("What post does Olim Sobirov hold?", "Ambassador of Uzbekistan"),
    "a side": ("Which country does Vasil Zhuk represent?", "Belarus"),
    "who is the minister": ("Who is the minister of agriculture?", "Karimova"),
}


@pytest.mark.parametrize(("text", "part"), ASKED.values(), ids=ASKED)
def test_people_are_told(ask: Ask, text: str, part: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER
    assert part in answer.text


CHECKED = {
    "Is Dilnoza Karimova the minister of agriculture?": True,
    "Is Dilnoza Karimova the minister of transport?": False,
    "Is Dilnoza Karimova the ambassador?": False,
    "Does Vasil Zhuk represent Belarus?": True,
    "Does Vasil Zhuk represent Uzbekistan?": False,
    "Was Olim Sobirov at the meeting?": True,
    "Did Vasil Zhuk lead the delegation?": True,
    "Did Olim Sobirov lead the delegation?": False,
    "Did Vasil Zhuk host the meeting?": False,
}


@pytest.mark.parametrize(("text", "expected"), CHECKED.items(), ids=CHECKED)
def test_what_is_stated_of_people_is_checked(ask: Ask, text: str, expected: bool) -> None:
    wrong = "No." if expected else "Yes."
    assert not ask(text).text.startswith(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "How old is Olim Sobirov?",
        "When was Vasil Zhuk born?",
        "How many children has Karimova?",
        "Where does Karimova live?",
    ],
)
def test_what_no_record_has_of_a_person_is_not_told(ask: Ask, text: str) -> None:
    assert ask(text).outcome is not Outcome.ANSWER


@pytest.mark.parametrize("text", ["А хто іх прымаў?", "Who was the host?", "Кто их принимал?"])
def test_a_part_played_is_no_office(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert any(name in answer.text for name in ("Kuznetsov", "Кузнецов", "Кузняцоў"))
    assert not any(name in answer.text for name in ("Norkulov", "Норкулов", "Наркулаў"))


@pytest.mark.parametrize(
    "text",
    [
        "Who was the deputy minister besides Ryzhkovsky?",
        "Which deputy minister other than Ryzhkovsky?",
        "Кто замминистра кроме Рыжковского?",
        "Who took part besides Ryzhkovsky?",
    ],
)
def test_other_than_somebody_leaves_that_one_out(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert any(name in answer.text for name in ("Bakey", "Бакей"))
    assert not any(name in answer.text for name in ("Ryzhkovsk", "Рыжковск"))


@pytest.mark.parametrize("text", ["Who is the president of Belarus?", "Кто президент Беларуси?"])
def test_the_president_of_a_society_is_not_that_of_the_country(ask: Ask, text: str) -> None:
    answer = ask(text)
    assert answer.outcome is not Outcome.ANSWER
    assert not any(name in answer.text for name in ("Mironova", "Миронова"))


@pytest.mark.parametrize(
    "text",
    [
        "Who is the president of the Belarusian council of seed growers?",
        "Кто президент совета производителей семян?",
    ],
)
def test_the_president_of_a_society_is_found_by_its_name(ask: Ask, text: str) -> None:
    assert any(name in ask(text).text for name in ("Mironova", "Миронова"))
