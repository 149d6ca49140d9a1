// The page: one person's view of the chats, kept up by what the server tells.

import { bubble, make, summary } from "./bubble.js";
import { Popup } from "./popup.js";
import { act, answerTo, listen, look } from "./server.js";

const TOAST = 3500;
const TYPING = 6000;
const NOTHING_EXPLAINED = "Ask something: what was understood, and what was turned down, is shown here.";

const $ = (id) => document.getElementById(id);
const popup = new Popup($("popup"), $("words"));
const view = {
  world: null, me: null, chat: null, unread: new Map(), last: new Map(),
  reference: null, // { kind: "reply" or "edit", message }
  shown: new Map(), // the messages of this chat by number
  explaining: 0, // grows with each message that the panel is to explain
  typing: 0, toast: 0,
};

const bot = () => view.world.bot;
const chat = () => view.world.chats.find((each) => each.id === view.chat);
const person = () => view.world.people.find((each) => each.id === view.me);
const mention = () => `@${bot().username}`;
const isMember = (each) => !["left", "kicked"].includes(each.bot_status);

function toast(text) {
  $("toast").textContent = text;
  clearTimeout(view.toast);
  view.toast = setTimeout(() => { $("toast").textContent = ""; }, TOAST);
}

/** Do something and tell of it when it fails. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    toast(error.message);
    return null;
  }
}

// --- what is drawn ---

function chatsOfMine() {
  return view.world.chats.filter((each) => each.type === "private" ? each.id === view.me : view.me in each.members)
    .filter((each) => !each.moved_to);
}

/** Return what the bot says of itself to who looks: its "name" or "description". */
function ownText(kind) {
  const texts = view.world.texts.filter((each) => each.kind === kind && each.text);
  const own = texts.find((each) => each.language_code === person().language_code);
  return (own ?? texts.find((each) => !each.language_code))?.text ?? "";
}

const nameOf = (each) => each.type === "private" ? ownText("name") || bot().first_name : each.title;

function drawSide() {
  $("chats").replaceChildren(...chatsOfMine().map((each) => {
    const unread = view.unread.get(each.id);
    const button = make("button", { type: "button", "aria-current": String(each.id === view.chat) },
      make("span", { className: "face", "aria-hidden": "true" }, nameOf(each)[0]),
      make("span", { className: "words" }, nameOf(each), make("small", {}, view.last.get(each.id) ?? kindOf(each))),
      unread ? make("span", { className: "unread", "aria-label": `${unread} new` }, String(unread)) : null);
    button.addEventListener("click", () => open(each.id));
    return make("li", {}, button);
  }));
  const people = view.world.people.filter((each) => each.username || each.id === view.me);
  $("person").replaceChildren(...people.map((each) => make("option", { value: each.id, selected: each.id === view.me }, each.first_name)));
  $("language").value = person().language_code;
  $("privacy").checked = view.world.privacy;
}

function kindOf(each) {
  if (each.type === "private") return `bot, ${mention()}`;
  const others = Object.keys(each.members).map((id) => view.world.people.find((one) => one.id === Number(id))?.first_name);
  return `${others.join(", ")}${isMember(each) ? " and the bot" : ""}`;
}

function drawHead() {
  const here = chat();
  $("title").textContent = nameOf(here);
  $("about").textContent = kindOf(here);
  const [leave, enter] = here.type === "private" ? ["Block", "Unblock"] : ["Remove the bot", "Add the bot"];
  $("membership").textContent = isMember(here) ? leave : enter;
  $("open-why").hidden = !view.world.explains;
  $("menu").hidden = !isMember(here);
  const hints = {
    private: `A question, or /start. ${mention()} and words: inline answers.`,
    member: view.world.privacy ? `Privacy mode is on: ask with /ask, ${mention()} in inline mode, or reply to the bot.` : `Ask with /ask, with ${mention()} anywhere, or reply to the bot.`,
    guest: `The bot is not here: name ${mention()} in a message and it answers as a guest.`,
  };
  $("hint").textContent = hints[here.type === "private" ? "private" : isMember(here) ? "member" : "guest"];
  $("description").textContent = ownText("description");
}

function drawMessage(message) {
  view.shown.set(message.message_id, message);
  const deeds = { press, reply, edit, remove, mayRemove, jump, why: explain, explains: view.world.explains };
  return bubble(message, view.me, bot().id, deeds);
}

const drawn = (number) => $("messages").querySelector(`[data-id="${Number(number)}"]`);

function toEnd() {
  $("scroll").scrollTop = $("scroll").scrollHeight;
}

function drawWelcome() {
  const isEmpty = !$("messages").children.length && chat().type === "private";
  $("welcome").hidden = !isEmpty;
  if (isEmpty && !$("words").value) $("words").placeholder = "/start";
  else $("words").placeholder = "Message";
}

async function open(number) {
  view.chat = number;
  view.unread.delete(number);
  refer(null);
  popup.close();
  $("side").classList.remove("open");
  $("open-side").setAttribute("aria-expanded", "false");
  drawSide();
  drawHead();
  const history = await look("history", { chat: number });
  if (view.chat !== number) return;
  view.shown.clear();
  $("messages").replaceChildren(...history.map(drawMessage));
  forgetWhy();
  explain(history.findLast((each) => each.from?.id === bot().id), { quietly: true });
  $("typing").textContent = "";
  drawWelcome();
  toEnd();
  $("words").focus();
}

async function refresh() {
  view.world = await look("state");
  view.me ??= view.world.people[0].id;
  if (!chatsOfMine().some((each) => each.id === view.chat)) view.chat = chatsOfMine()[0].id;
  drawSide();
  drawHead();
}

// --- what is heard ---

function isInSight(event) {
  return event.chat === view.chat;
}

const heard = {
  message(event) {
    const { message } = event;
    if (!view.world.chats.some((each) => each.id === event.chat)) return;
    view.last.set(event.chat, summary(message));
    if (!isInSight(event)) {
      view.unread.set(event.chat, (view.unread.get(event.chat) ?? 0) + 1);
      drawSide();
      return;
    }
    // A message that a reload has drawn already may be told again.
    drawn(message.message_id)?.remove();
    $("messages").append(drawMessage(message));
    if (message.from?.id === bot().id) $("typing").textContent = "";
    drawWelcome();
    drawSide();
    toEnd();
  },
  edit(event) {
    if (!isInSight(event)) return;
    const before = drawn(event.message.message_id);
    const wasAt = before?.contains(document.activeElement);
    before?.replaceWith(drawMessage(event.message));
    if (wasAt) drawn(event.message.message_id)?.querySelector(".keys button, .tools button")?.focus();
  },
  delete(event) {
    if (isInSight(event)) drawn(event.message_id)?.remove();
  },
  action(event) {
    if (!isInSight(event)) return;
    $("typing").textContent = `${bot().first_name} ${event.action === "typing" ? "is typing…" : "is sending a picture…"}`;
    clearTimeout(view.typing);
    view.typing = setTimeout(() => { $("typing").textContent = ""; }, TYPING);
  },
  why(event) {
    if (isInSight(event)) explain(view.shown.get(event.message_id), { quietly: true });
  },
  chats: () => attempt(refresh),
  commands: () => attempt(refresh),
};

// --- what a person does ---

function refer(reference) {
  view.reference = reference;
  $("referred").hidden = !reference;
  if (reference) $("referred-text").textContent = `${reference.kind === "edit" ? "Edit" : "Reply to"}: ${summary(reference.message)}`;
}

function reply(message) {
  refer({ kind: "reply", message });
  $("words").focus();
}

function edit(message) {
  refer({ kind: "edit", message });
  $("words").value = message.text;
  $("words").focus();
}

/** Whether the one who looks may delete a message: one's own, any in a private chat, any as an administrator. */
function mayRemove(message) {
  const rank = chat().members[view.me];
  return message.from?.id === view.me || chat().type === "private" || ["creator", "administrator"].includes(rank);
}

const remove = (message) => attempt(() => act("delete", { chat: message.chat.id, message_id: message.message_id }));

function jump(number) {
  const item = drawn(number);
  if (!item) {
    toast("That message is not here.");
    return;
  }
  item.scrollIntoView({ block: "center" });
  item.classList.add("found");
  setTimeout(() => item.classList.remove("found"), 1500);
}

async function send(text, extra = {}) {
  const here = chat();
  const reference = view.reference;
  const replied = reference?.kind === "reply" ? { reply_to: reference.message.message_id } : {};
  if (reference?.kind === "edit") {
    await act("edit", { chat: here.id, message_id: reference.message.message_id, text });
  } else if (!isMember(here) && here.type !== "private" && text?.includes(mention())) {
    await act("guest", { chat: here.id, person: view.me, text, ...replied });
  } else {
    await act("say", { chat: here.id, person: view.me, ...(text === null ? {} : { text }), ...replied, ...extra });
  }
  refer(null);
}

async function start(parameter) {
  await open(view.me);
  await attempt(() => send(parameter ? `/start ${parameter}` : "/start"));
}

/** Follow a link: to this bot or a message here; anything else opens elsewhere. */
function follow(url) {
  const parts = new URL(url, location.href);
  if (parts.hostname !== "t.me") return false;
  const [first, second, third] = parts.pathname.split("/").filter(Boolean);
  if (first === bot().username) {
    start(parts.searchParams.get("start"));
    return true;
  }
  if (first === "c" && String(view.chat).endsWith(second)) {
    jump(third);
    return true;
  }
  return false;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast(`Copy it from here: ${text}`);
  }
}

async function press(message, key, button) {
  if (key.url) {
    if (!follow(key.url)) window.open(key.url, "_blank", "noopener");
  } else if (key.copy_text) {
    await copy(key.copy_text.text);
  } else if ("switch_inline_query" in key || "switch_inline_query_current_chat" in key) {
    $("words").value = `${mention()} ${key.switch_inline_query ?? key.switch_inline_query_current_chat}`;
    $("words").focus();
    typed();
  } else if (key.callback_data) {
    button.setAttribute("aria-busy", "true");
    await attempt(async () => {
      const query = await act("press", {
        chat: message.chat.id, message_id: message.message_id, data: key.callback_data, person: view.me,
      });
      const answer = await answerTo(query);
      if (!answer) toast("The bot does not answer.");
      else if (answer.url) follow(answer.url);
      else if (answer.show_alert) {
        $("alert-text").textContent = answer.text;
        $("alert").showModal();
      } else if (answer.text) toast(answer.text);
    });
    button.removeAttribute("aria-busy");
  }
}

async function explain(message, { quietly = false } = {}) {
  if (!view.world.explains || !message) return;
  const serial = ++view.explaining;
  const { why } = await look("why", { chat: message.chat.id, message: message.message_id }).catch(() => ({ why: null }));
  if (serial !== view.explaining || (quietly && !why)) return;
  const replied = message.reply_to_message;
  // What a button opens replies to the message with the button: nobody asked it in words.
  $("why-question").textContent = summary(replied && replied.from?.id !== bot().id ? replied : message);
  $("why-text").textContent = why ?? "This is no answer to a question.";
  if (!quietly) openWhy(true);
}

function forgetWhy() {
  view.explaining += 1;
  $("why-question").textContent = "";
  $("why-text").textContent = NOTHING_EXPLAINED;
}

function openWhy(isOpen) {
  $("why").hidden = !isOpen;
  $("open-why").setAttribute("aria-expanded", String(isOpen));
}

// --- the message box ---

function commandsHere() {
  const here = chat();
  const rank = here.members[view.me];
  const isAdmin = ["creator", "administrator"].includes(rank);
  const wanted = here.type === "private"
    ? [{ type: "chat", chat_id: here.id }, { type: "all_private_chats" }, { type: "default" }]
    : [{ type: "chat", chat_id: here.id }, ...(isAdmin ? [{ type: "all_chat_administrators" }] : []), { type: "all_group_chats" }, { type: "default" }];
  for (const scope of wanted) {
    const same = view.world.commands.filter((each) => each.scope.type === scope.type && String(each.scope.chat_id ?? "") === String(scope.chat_id ?? ""));
    const found = same.find((each) => each.language_code === person().language_code) ?? same.find((each) => !each.language_code);
    if (found) return found.commands;
  }
  return [];
}

function showCommands(typedSoFar) {
  const found = (isMember(chat()) ? commandsHere() : []).filter((each) => `/${each.command}`.startsWith(typedSoFar));
  if (!found.length) {
    popup.close();
    return;
  }
  popup.show(found.map((each) => popup.choice(`/${each.command}`, each.description, () => {
    popup.close();
    $("words").value = each.command === "ask" ? "/ask " : "";
    $("words").focus();
    if (each.command !== "ask") attempt(() => send(`/${each.command}${chat().type === "private" ? "" : mention()}`));
  })));
}

const ATTACHMENTS = [
  ["Picture", "with what is in the message box as its caption", (caption) => ({ photo: [{ file_id: "sketch", file_unique_id: "sketch", width: 90, height: 90 }], ...caption })],
  ["Document", "with what is in the message box as its caption", (caption) => ({ document: { file_id: "sketch", file_unique_id: "sketch", file_name: "report.pdf" }, ...caption })],
  ["Voice message", "", () => ({ voice: { file_id: "sketch", file_unique_id: "sketch", duration: 3 } })],
  ["Sticker", "", () => ({ sticker: { file_id: "sketch", file_unique_id: "sketch", type: "regular", width: 90, height: 90, is_animated: false, is_video: false } })],
];

function showAttachments() {
  popup.show(ATTACHMENTS.map(([name, detail, extra]) => popup.choice(name, detail, () => {
    const caption = $("words").value.trim();
    popup.close();
    $("words").value = "";
    attempt(() => send(null, { extra: extra(caption ? { caption } : {}) }));
  })));
}

function typed() {
  const box = $("words");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, 150)}px`;
  const text = box.value;
  if (text.toLowerCase().startsWith(`${mention().toLowerCase()} `)) {
    attempt(() => popup.inline(view.me, chat(), text.slice(mention().length).trim(), {
      chosen: (query, result) => attempt(async () => {
        popup.close();
        box.value = "";
        await act("choose", { chat: view.chat, person: view.me, query_id: query, result_id: result });
      }),
      started: (parameter) => {
        popup.close();
        box.value = "";
        start(parameter);
      },
    }));
  } else if (/^\/\w*$/.test(text)) showCommands(text);
  else popup.close();
}

async function submit() {
  const text = $("words").value.trim() || ($("words").placeholder === "/start" ? "/start" : "");
  if (!text) return;
  popup.close();
  $("words").value = "";
  typed();
  await attempt(() => send(text));
}

function bind() {
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  $("words").addEventListener("input", typed);
  $("words").addEventListener("blur", () => {
    // A press on one of the buttons that open it closes it there.
    if (![$("menu"), $("attach")].some((each) => each.matches(":active"))) popup.close();
  });
  $("words").addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (!popup.isOpen || !popup.take()) submit();
    } else if (event.key === "Escape") {
      if (popup.isOpen) {
        popup.close();
        return;
      }
      if (view.reference?.kind === "edit") $("words").value = "";
      refer(null);
    } else if (popup.isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      popup.move(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  $("drop-reference").addEventListener("click", () => refer(null));
  const toggle = (show) => () => {
    if (popup.isOpen) popup.close();
    else show();
    $("words").focus();
  };
  $("menu").addEventListener("click", toggle(() => showCommands("/")));
  $("attach").addEventListener("click", toggle(showAttachments));
  $("open-side").addEventListener("click", () => {
    const isOpen = $("side").classList.toggle("open");
    $("open-side").setAttribute("aria-expanded", String(isOpen));
  });
  $("scroll").addEventListener("click", () => $("side").classList.remove("open"));
  $("open-why").addEventListener("click", () => openWhy($("why").hidden));
  $("close-why").addEventListener("click", () => {
    openWhy(false);
    $("open-why").focus();
  });
  $("messages").addEventListener("click", (event) => {
    const target = event.target.closest("a");
    if (target && follow(target.href)) event.preventDefault();
  });
  $("person").addEventListener("change", (event) => attempt(async () => {
    view.me = Number(event.target.value);
    const stays = chatsOfMine().some((each) => each.id === view.chat);
    await open(stays ? view.chat : view.me);
  }));
  $("language").addEventListener("change", (event) => attempt(async () => {
    person().language_code = event.target.value;
    await act("language", { person: view.me, language: event.target.value });
    await refresh();
  }));
  $("privacy").addEventListener("change", (event) => attempt(async () => {
    await act("privacy", { on: event.target.checked });
    await refresh();
  }));
  $("membership").addEventListener("click", () => attempt(() => act("status", {
    chat: view.chat, person: view.me, status: !isMember(chat()) ? "member" : chat().type === "private" ? "kicked" : "left",
  })));
}

bind();
listen(
  (event) => heard[event.event]?.(event),
  () => attempt(async () => {
    await refresh();
    if (innerWidth > 1200 && view.world.explains) openWhy(true);
    await open(view.chat);
  }),
);
