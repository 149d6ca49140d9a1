// A message as elements. Words are only ever set as text, never as markup.

/** Return a new element with properties and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function styled(entity, text) {
  if (entity.type === "text_link") return link(entity.url);
  if (entity.type === "url") return link(text);
  if (entity.type === "spoiler") return make("span", { className: "spoiler", tabIndex: 0 });
  return make(TAGS[entity.type] ?? "span");
}

function link(url) {
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
}

/** Return nodes for a text with entities; offsets count UTF-16 units, as strings here do. */
export function formatted(text, entities = []) {
  const build = (start, end, left) => {
    const nodes = [];
    let at = start;
    while (left.length) {
      const entity = left.shift();
      const stop = Math.min(entity.offset + entity.length, end);
      const inside = [];
      while (left.length && left[0].offset < stop) inside.push(left.shift());
      nodes.push(text.slice(at, entity.offset));
      const element = styled(entity, text.slice(entity.offset, stop));
      element.append(...build(entity.offset, stop, inside));
      nodes.push(element);
      at = stop;
    }
    nodes.push(text.slice(at, end));
    return nodes.filter((node) => node !== "");
  };
  return build(0, text.length, [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length));
}

const OTHERS = { voice: "Voice message", sticker: "Sticker", document: "Document", video: "Video", location: "Place" };

/** Return one line that stands for a message. */
export function summary(message) {
  const other = Object.keys(OTHERS).find((kind) => message[kind]);
  return message.text ?? message.caption ?? (message.photo ? "Picture" : other ? OTHERS[other] : "Message");
}

function notice(message) {
  if (message.new_chat_members) return `${message.from.first_name} added ${message.new_chat_members[0].first_name}`;
  if (message.migrate_to_chat_id) return "The group became a supergroup";
  if (message.migrate_from_chat_id) return "This supergroup was a group";
  if (message.forum_topic_created) return `Topic opened: ${message.forum_topic_created.name}`;
  return null;
}

function picture(message) {
  const size = message.photo.at(-1);
  if (!size.file_id || size.file_id.startsWith("sketch")) return make("p", { className: "sketch" }, "A picture");
  return make("img", {
    src: `/control/files/${encodeURIComponent(size.file_id)}`,
    alt: message.caption ? "Picture; what it shows is told below" : "Picture",
    width: size.width, height: size.height, loading: "lazy",
  });
}

function keyboard(message, press) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return make("div", { className: "keys" }, ...rows.map((row) => make("div", {}, ...row.map((key) => {
    const button = make("button", { type: "button" }, key.text);
    button.addEventListener("click", () => press(message, key, button));
    return button;
  }))));
}

function tool(label, name, use) {
  const button = make("button", { type: "button", "aria-label": `${label}: ${name}` }, label);
  button.addEventListener("click", use);
  return button;
}

/**
 * Return the element of a message.
 * @param me the person who looks
 * @param deeds what can be done: press, reply, edit, remove, jump, why; mayRemove and explains tell whether
 */
export function bubble(message, me, bot, deeds) {
  const said = notice(message);
  const isMine = message.from?.id === me;
  const item = make("article", { className: `message ${said ? "notice" : isMine ? "mine" : ""}` });
  item.dataset.id = message.message_id;
  if (said) {
    item.append(said);
    return item;
  }
  const inside = make("div", { className: "bubble" });
  const sender = message.sender_chat?.title ?? message.from?.first_name;
  const via = message.via_bot ? ` via @${message.via_bot.username}` : "";
  if (message.chat.type !== "private" || via) inside.append(make("div", { className: "sender" }, `${sender}${via}`));
  const replied = message.reply_to_message;
  if (replied && !replied.forum_topic_created) {
    const text = message.quote?.text ?? summary(replied);
    const button = make("button", { type: "button", className: "quote", "aria-label": `In reply to: ${text}` }, text);
    button.addEventListener("click", () => deeds.jump(replied.message_id));
    inside.append(button);
  }
  if (message.photo) inside.append(picture(message));
  const other = Object.keys(OTHERS).find((kind) => message[kind]);
  if (other) inside.append(make("p", { className: "sketch" }, OTHERS[other]));
  const text = message.text ?? message.caption;
  if (text) {
    inside.append(make("div", { className: "words" }, ...formatted(text, message.entities ?? message.caption_entities)));
  }
  const name = summary(message).slice(0, 40);
  const tools = make("span", { className: "tools" });
  tools.append(tool("reply", name, () => deeds.reply(message)));
  if (isMine && message.text && !message.via_bot) tools.append(tool("edit", name, () => deeds.edit(message)));
  if (deeds.mayRemove(message)) tools.append(tool("remove", name, () => deeds.remove(message)));
  if (message.from?.id === bot && deeds.explains) tools.append(tool("why", name, () => deeds.why(message)));
  const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  inside.append(make("div", { className: "foot" }, tools, make("time", {}, `${message.edit_date ? "edited " : ""}${time}`)));
  item.append(inside);
  const keys = keyboard(message, deeds.press);
  if (keys) item.append(keys);
  return item;
}
