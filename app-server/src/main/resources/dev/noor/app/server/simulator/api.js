// What the page asks of the server.

async function call(path, body) {
  const answer = await fetch(`/simulator/api${path}`, body === undefined
    ? { headers: { Accept: "application/json" } }
    : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.detail ?? answer.statusText);
  return told;
}

export const setup = () => call("/setup");
export const view = (chat) => call(`/chats/${chat}`);

// What is said first is brought first, however fast somebody types.
let said = Promise.resolve();

export function write(chat, texts, { kind = "text", manner = "in_order" } = {}) {
  const now = said.then(() => call(`/chats/${chat}/messages`, { texts, kind, manner }));
  said = now.catch(() => {});
  return now;
}

export const writeByHand = (chat, text) => call(`/chats/${chat}/handset`, { text });
export const look = (chat) => call(`/chats/${chat}/seen`, {});
export const pass = (hours) => call("/clock", { hours });
export const samples = async () => (await fetch("/simulator/samples.json")).json();

/** Calls back whenever something was stored, and with whether the server can be heard. */
export function follow(changed, reachable) {
  const source = new EventSource("/simulator/api/events");
  source.addEventListener("open", () => {
    reachable(true);
    changed();
  });
  source.addEventListener("error", () => reachable(false));
  source.addEventListener("update", changed);
  source.addEventListener("resync", changed);
}
