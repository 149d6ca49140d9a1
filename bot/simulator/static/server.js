// What the page asks the server for, and what it hears from it.

async function json(reply) {
  if (!reply.ok) throw new Error((await reply.json().catch(() => ({}))).description ?? `HTTP ${reply.status}`);
  return reply.json();
}

export const look = (what, query) => fetch(`/control/${what}${query ? `?${new URLSearchParams(query)}` : ""}`).then(json);

export async function act(action, body) {
  const reply = await fetch(`/control/${action}`, { method: "POST", body: JSON.stringify(body) });
  return (await json(reply)).result;
}

/** Wait for the bot's answer to a query; null when it gives none in time. */
export const answerTo = (query) => look("answer", { query }).catch(() => null);

/** Call `heard` with every event, and `connected` whenever a connection begins: events may have been missed. */
export function listen(heard, connected) {
  const source = new EventSource("/control/events");
  source.onopen = connected;
  source.onmessage = (event) => heard(JSON.parse(event.data));
}
