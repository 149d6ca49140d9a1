// What rises above the message box: commands, attachments, inline results. It is the list of a combobox, as
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has it: the box keeps the focus, and names the marked choice.

import { make } from "./bubble.js";
import { act, answerTo } from "./server.js";

const TYPING_PAUSE = 250;

/** Say in words how many choices there are. */
function counted(number, isMore) {
  return `${number} ${number === 1 ? "suggestion" : "suggestions"}${isMore ? " and more" : ""}. Up and down arrows choose.`;
}

export class Popup {
  /**
   * @param element what rises
   * @param box the message box
   */
  constructor(element, box) {
    this.element = element;
    this.box = box;
    this.note = element.querySelector("p");
    this.list = element.querySelector("[role=listbox]");
    this.status = element.parentElement.querySelector("[role=status]");
    this.serial = 0;
    this.made = 0;
    // A press on a choice must not take the focus from the box.
    element.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.element.hidden;
  }

  get #choices() {
    return [...this.list.children];
  }

  get #marked() {
    return this.list.querySelector("[aria-selected=true]");
  }

  close() {
    this.serial += 1;
    this.element.hidden = true;
    this.list.replaceChildren();
    this.#mark(null);
    this.status.textContent = "";
    this.#tellWhether(false);
  }

  /** Show choices, or a note where there are none. */
  show(choices, note = "") {
    this.list.replaceChildren(...choices);
    this.list.hidden = !choices.length;
    this.note.textContent = note;
    this.note.hidden = !note;
    this.element.hidden = false;
    this.list.scrollTop = 0;
    this.#mark(null);
    this.#tellWhether(true);
    this.#say();
  }

  #tellWhether(isOpen) {
    // Only while there is something to choose: else it is a box of several lines, which a combobox is not.
    const state = { role: "combobox", "aria-expanded": "true", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(state)) {
      if (isOpen) this.box.setAttribute(name, value);
      else this.box.removeAttribute(name);
    }
  }

  #say() {
    const more = this.list.querySelector(".more") ? 1 : 0;
    const number = this.#choices.length - more;
    this.status.textContent = number ? counted(number, more) : this.note.textContent;
  }

  choice(title, detail, choose, className = "") {
    this.made += 1;
    const option = make("li", { role: "option", id: `choice-${this.made}`, className, "aria-selected": "false" },
      title, detail ? make("small", {}, detail) : null);
    option.addEventListener("click", choose);
    return option;
  }

  #mark(option) {
    this.#marked?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.box.setAttribute("aria-activedescendant", option.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  /** Move the mark by some places; before the first and after the last it is in the box. */
  move(step) {
    const choices = this.#choices;
    const places = choices.length + 1;
    const at = choices.indexOf(this.#marked) + 1;
    const next = (at + step + places) % places;
    this.#mark(next ? choices[next - 1] : null);
  }

  /** Choose what is marked; return whether anything was. */
  take() {
    const marked = this.#marked;
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
      this.show([], "The bot does not answer.");
      return;
    }
    const results = answer.results.map((result) => this.choice(
      result.title ?? "Picture", result.description ?? result.caption ?? "",
      () => query.chosen(number, String(result.id)),
    ));
    const more = answer.next_offset
      ? [this.choice("More", "", () => this.#page({ ...query, offset: answer.next_offset }), "more")] : [];
    if (!offset) {
      const button = answer.button;
      const above = button ? [this.choice(button.text, "", () => query.started(button.start_parameter), "start")] : [];
      const found = [...above, ...results, ...more];
      this.show(found, found.length ? "" : "Nothing found.");
      return;
    }
    const before = this.list.querySelector(".more");
    const wasMarked = before === this.#marked;
    before?.replaceWith(...results, ...more);
    if (wasMarked) this.#mark(results[0] ?? null);
    this.#say();
  }
}
