// The phone: bubbles in the order in which they came to it, ticks, days, and dots while Noor is at it.
import { byId, el } from "./dom.js";
import { clockTime, dayKey, dayName, t } from "./texts.js";

const TICK = "M1.5 8.5 5 12l7-8";
const SECOND = "M8.5 12 16 4";

export class Phone {
  constructor(send) {
    this.send = send;
    this.chat = byId("chat");
    this.words = byId("words");
    this.shown = new Map();
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.words.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.submit();
      }
    });
    this.words.addEventListener("input", () => this.fit());
  }

  submit() {
    const words = this.takeDraft();
    if (words) this.send(words);
    this.words.focus();
  }

  /** What stands in the composer, which is empty afterwards. */
  takeDraft() {
    const words = this.words.value.trim();
    this.words.value = "";
    this.fit();
    return words;
  }

  fit() {
    this.words.rows = Math.min(6, Math.max(1, this.words.value.split("\n").length, Math.ceil(this.words.value.length / 38)));
  }

  clear(number) {
    this.forget();
    byId("number").textContent = `+${number}`;
    byId("presence").textContent = t("online");
  }

  /** Everything is drawn anew the next time. */
  forget() {
    this.shown.clear();
    this.chat.replaceChildren();
  }

  draw(state) {
    const nearEnd = this.chat.scrollHeight - this.chat.scrollTop - this.chat.clientHeight < 120;
    const wanted = [];
    let day = "";
    for (const message of state.messages) {
      if (dayKey(message.at) !== day) {
        day = dayKey(message.at);
        wanted.push(this.kept(`day ${day}`, dayName(message.at, state.now), (name) => el("p", { class: "day" }, el("span", {}, name))));
      }
      wanted.push(this.kept(message.id, signature(message), () => bubble(message)));
    }
    const busy = state.work !== "idle";
    if (state.messages.length === 0) wanted.push(this.kept("empty", t("emptyChat"), (words) => el("p", { class: "empty" }, words)));
    if (busy) wanted.push(this.kept("typing", "", dots));
    this.place(wanted);
    byId("presence").textContent = t(busy ? "typing" : "online");
    if (nearEnd) this.chat.scrollTop = this.chat.scrollHeight;
  }

  /** The element of before where nothing about it changed, so that readers are told of new things only. */
  kept(key, mark, make) {
    const before = this.shown.get(key);
    if (before && before.mark === mark) return { key, ...before };
    return { key, mark, node: make(mark) };
  }

  place(wanted) {
    const nodes = wanted.map((one) => one.node);
    nodes.forEach((node, index) => {
      if (this.chat.children[index] !== node) this.chat.insertBefore(node, this.chat.children[index] ?? null);
    });
    while (this.chat.children.length > nodes.length) this.chat.lastElementChild.remove();
    this.shown = new Map(wanted.map(({ key, mark, node }) => [key, { mark, node }]));
  }

  /** Shows where a fact came from. */
  point(source) {
    const node = this.chat.querySelector(`[data-source="${CSS.escape(source)}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    node.classList.add("pointed");
    setTimeout(() => node.classList.remove("pointed"), 1600);
  }
}

const signature = (message) => [message.tick, message.state, message.reason, message.text, message.link].join("\u0000");

function bubble(message) {
  const mine = message.side === "customer";
  const article = el(
    "article",
    { class: `bubble ${message.side}`, "data-source": message.source, "data-id": message.id },
    message.side === "manager" ? el("p", { class: "who" }, t("manager")) : null,
    content(message),
    el("footer", {}, el("time", { datetime: message.at }, clockTime(message.at)), message.side === "manager" ? null : ticks(message, mine)),
  );
  const note = noteOf(message);
  return el("div", { class: `row ${mine ? "mine" : "theirs"}` }, article, note ? el("p", { class: "note" }, note) : null);
}

function content(message) {
  const words = message.text ? el("p", { class: isPictograph(message.text) ? "words large" : "words", dir: "auto" }, message.text) : null;
  if (message.kind === "voice") return [voice(), words];
  if (message.kind === "photo") return [photo(), words];
  if (message.link) return [paper(message.link), words];
  return words ?? el("p", { class: "words" }, t(`kind.${message.kind}`));
}

const isPictograph = (text) => text.length < 16 && /^(\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s])+$/u.test(text);

function voice() {
  const heights = [5, 9, 14, 8, 17, 12, 20, 10, 15, 7, 18, 11, 16, 6, 13, 9, 19, 8, 12, 5];
  return el(
    "div",
    { class: "voice", role: "img", "aria-label": t("kind.voice") },
    el("svg:svg", { viewBox: "0 0 24 24", width: 26, height: 26 }, el("svg:path", { d: "M7 4.5v15l12-7.5z", fill: "currentColor" })),
    el("svg:svg", { viewBox: "0 0 120 24", width: 120, height: 24, class: "wave" },
      heights.map((height, index) => el("svg:rect", { x: index * 6, y: 12 - height / 2, width: 3, height, rx: 1.5, fill: "currentColor" }))),
    el("span", {}, "0:07"),
  );
}

/** The name of a file, in which its link ends. */
const fileName = (link) => decodeURIComponent(new URL(link, location.href).pathname.split("/").pop());

/** A file of Noor, which the link hands out. */
function paper(link) {
  return el(
    "a",
    { class: "paper", href: link, download: "", rel: "noreferrer" },
    el("svg:svg", { viewBox: "0 0 24 30", width: 24, height: 30, "aria-hidden": "true" },
      el("svg:path", { d: "M2 0h14l8 8v20a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z", class: "paper-sheet" }),
      el("svg:path", { d: "M16 0v8h8z", class: "paper-fold" }),
      el("svg:path", { d: "M5 14h14v2H5zM5 19h14v2H5zM5 24h9v2H5z", class: "paper-line" })),
    el("bdi", {}, fileName(link) || t("kind.document")),
  );
}

function photo() {
  return el(
    "div",
    { class: "photo", role: "img", "aria-label": t("kind.photo") },
    el("svg:svg", { viewBox: "0 0 240 150", preserveAspectRatio: "xMidYMid slice" },
      el("svg:rect", { width: 240, height: 150, class: "photo-wall" }),
      el("svg:rect", { y: 108, width: 240, height: 42, class: "photo-floor" }),
      el("svg:path", { d: "M98 42h44a6 6 0 0 1 6 6l-3 38H95l-3-38a6 6 0 0 1 6-6z", class: "photo-chair" }),
      el("svg:path", { d: "M88 86h64v10H88zM117 96h6v18h-6zM100 114h40v5h-40z", class: "photo-chair" })),
  );
}

function dots() {
  return el("div", { class: "row theirs" }, el("div", { class: "bubble noor dots", role: "img", "aria-label": t("typing") }, el("i"), el("i"), el("i")));
}

/** On the customer's own messages ticks tell how far Noor got with them; on Noor's, what the outbox was told. */
function ticks(message, mine) {
  const step = mine ? ownStep(message) : message.tick;
  const double = ["delivered", "read", "stored", "answered"].includes(step);
  const done = ["read", "answered"].includes(step);
  const sign = step === "sending"
    ? el("svg:circle", { cx: 8, cy: 8, r: 5.5 })
    : step === "failed" ? el("svg:path", { d: "M4 4l8 8M12 4l-8 8" }) : el("svg:path", { d: TICK });
  return el(
    "span",
    { class: `ticks ${done ? "done" : ""} ${step}`, role: "img", "aria-label": t(`tick.${step}`), title: t(`tick.${step}`), "data-tick": step },
    el("svg:svg", { viewBox: "0 0 17 16", width: 17, height: 16 }, sign, double ? el("svg:path", { d: SECOND }) : null),
  );
}

function ownStep(message) {
  if (message.tick !== "sent") return message.tick;
  if (message.state === "answered") return "answered";
  return message.state ? "stored" : "sent";
}

function noteOf(message) {
  if (message.tick === "failed") return t("notDelivered");
  if (message.side === "customer" && message.state === "ignored") return t("ignored", { reason: t(`ignored.${message.reason ?? ""}`) });
  if (message.state === "dead") return t("dead");
  return null;
}
