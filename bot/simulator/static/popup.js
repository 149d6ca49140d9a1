// What rises above the message box: commands, attachments, inline results.

import { make } from "./bubble.js";
import { act, answerTo } from "./server.js";

const TYPING_PAUSE = 250;

export class Popup {
  constructor(element) {
    this.element = element;
    this.serial = 0;
  }

  get isOpen() {
    return !this.element.hidden;
  }

  close() {
    this.serial += 1;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  show(...children) {
    this.element.replaceChildren(...children);
    this.element.hidden = false;
  }

  choice(title, detail, choose, className = "") {
    const button = make("button", { type: "button", className }, title, detail ? make("small", {}, detail) : null);
    button.addEventListener("click", choose);
    return button;
  }

  /** Move the marked choice by some places. */
  move(step) {
    const choices = [...this.element.querySelectorAll("button")];
    if (!choices.length) return;
    const at = choices.findIndex((each) => each.classList.contains("at"));
    choices[at]?.classList.remove("at");
    const next = choices[(at + step + choices.length) % choices.length];
    next.classList.add("at");
    next.scrollIntoView({ block: "nearest" });
  }

  /** Choose what is marked; return whether anything was. */
  take() {
    const marked = this.element.querySelector("button.at");
    marked?.click();
    return Boolean(marked);
  }

  /** Ask the bot for inline results while somebody types. */
  async inline(person, chat, text, { chosen, started }) {
    const serial = ++this.serial;
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
    if (serial !== this.serial) return;
    await this.#page({ person, chat, text, offset: "", chosen, started, serial });
  }

  async #page(query) {
    const { person, chat, text, offset, serial } = query;
    const number = await act("inline", {
      person, text, offset, chat_type: chat.type === "private" ? "sender" : chat.type,
    });
    const answer = await answerTo(number);
    if (serial !== this.serial) return;
    if (!answer) {
      this.show(make("p", {}, "The bot does not answer."));
      return;
    }
    const results = answer.results.map((result) => this.choice(
      result.title ?? "Picture", result.description ?? result.caption ?? "",
      () => query.chosen(number, String(result.id)),
    ));
    if (!offset) {
      const button = answer.button;
      const above = button ? [this.choice(button.text, "", () => query.started(button.start_parameter), "start")] : [];
      const nothing = results.length || above.length ? [] : [make("p", {}, "Nothing found.")];
      this.show(...above, ...results, ...nothing);
    } else {
      this.element.querySelector(".more")?.remove();
      this.element.append(...results);
    }
    if (answer.next_offset) {
      const more = this.choice("More", "", () => this.#page({ ...query, offset: answer.next_offset }), "more");
      this.element.append(more);
    }
  }
}
