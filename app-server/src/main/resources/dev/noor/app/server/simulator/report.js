// Why Noor did what it did: the turn's report as it was stored, the newest turn unless another is chosen.
import { byId, el } from "./dom.js";
import { clockTime, t } from "./texts.js";

const STAGES = ["greeting", "qualifying", "needs_analysis", "solution", "company_details", "quoting", "closing", "feedback"];
const SHOWN_EVIDENCE = 12;

export class Report {
  constructor(point) {
    this.point = point;
    this.place = byId("report");
    this.clear();
  }

  clear() {
    this.chosen = null;
    this.forget();
  }

  forget() {
    this.mark = "";
  }

  draw(state) {
    const turn = state.turns.find((one) => one.id === this.chosen) ?? state.turns[0];
    const mark = JSON.stringify([state.chat, state.sale, state.work, this.chosen, state.turns.map((one) => one.id), turn?.outbox]);
    if (mark === this.mark) return;
    this.mark = mark;
    this.state = state;
    const open = new Set([...this.place.querySelectorAll("details[open]")].map((node) => node.dataset.part));
    this.place.replaceChildren(sale(state), ...(turn ? [this.turns(state, turn), el("div", { class: "cards" }, this.parts(state, turn))] : [nothing()]));
    for (const node of this.place.querySelectorAll("details")) node.open = open.has(node.dataset.part);
  }

  turns(state, turn) {
    const pills = [...state.turns].reverse().map((one) => el("button", {
      type: "button",
      class: "pill",
      "aria-pressed": String(one.id === turn.id),
      title: `${t(`outcome.${one.outcome}`)} · ${clockTime(one.at)}`,
      on: { click: () => {
        this.chosen = one.id === this.state.turns[0].id ? null : one.id;
        this.draw(this.state);
      } },
    }, String(one.seq)));
    return el("div", { class: "turns" },
      el("div", { class: "pills", role: "group", "aria-label": t("turns") }, el("span", { class: "pills-name" }, t("turn")), pills),
      outcome(turn));
  }

  parts(state, turn) {
    const { report } = turn;
    return [
      reading(report),
      this.facts(state, report),
      decisions(report),
      tools(report),
      verifier(report),
      outbox(turn),
      timings(report),
    ];
  }

  facts(state, report) {
    const rows = report.facts.map((fact) => {
      const message = state.messages.find((one) => one.source === fact.source);
      return el("tr", {},
        el("th", { scope: "row" }, code(fact.slot)),
        el("td", {}, el("bdi", {}, fact.value)),
        el("td", { class: "source" }, message
          ? el("button", { type: "button", class: "link", title: t("showSource"), on: { click: () => this.point(fact.source) } }, el("bdi", {}, short(message.text || t(`kind.${message.kind}`), 42)))
          : t("earlier")));
    });
    return part("facts", t("facts"), t("factsHint"), rows.length
      ? el("table", { class: "facts" },
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("fact")), el("th", { scope: "col" }, t("value")), el("th", { scope: "col" }, t("source")))),
        el("tbody", {}, rows))
      : none("noFacts"));
  }
}

function sale(state) {
  const at = STAGES.indexOf(state.sale?.stage ?? "greeting");
  const steps = STAGES.map((stage, index) => el("li", {
    class: index < at ? "past" : index === at ? "here" : "",
    "aria-current": index === at ? "step" : null,
    "data-stage": stage,
  }, el("i", { "aria-hidden": "true" }), el("span", {}, t(`stage.${stage}`))));
  const now = state.sale;
  return el("section", { class: "card sale" },
    el("div", { class: "sale-head" },
      el("h2", {}, t("sale")),
      el("div", { class: "chips" }, now ? [
        chip(t(`mode.${now.mode}`), now.mode === "bot" ? "good" : "warn"),
        now.escalation === "none" ? null : chip(t(`escalation.${now.escalation}`), "warn"),
        now.language ? chip(t(`language.${now.language}`)) : null,
        now.episode > 1 ? chip(t("episode", { episode: now.episode })) : null,
        now.optedOut ? chip(t("optedOut"), "bad") : null,
        chip(t(`work.${state.work}`), state.work === "idle" ? "" : "busy"),
      ] : chip(t("notBegun")))),
    el("ol", { class: "steps", "data-stage": now?.stage ?? "greeting" }, steps));
}

function nothing() {
  return el("section", { class: "card hello" }, el("h2", {}, t("reportTitle")), el("p", {}, t("reportEmpty")),
    el("ul", {}, ["hello1", "hello2", "hello3", "hello4"].map((key) => el("li", {}, t(key)))));
}

function outcome(turn) {
  const look = { replied: "good", fallback: "bad", suppressed: "warn", no_reply_policy: "warn" }[turn.outcome] ?? "";
  return el("p", { class: "outcome" }, chip(t(`outcome.${turn.outcome}`), look), chip(t("brain", { brain: turn.report.brain })),
    turn.reason ? el("span", { class: "why" }, code(turn.reason)) : null, el("time", { datetime: turn.at }, clockTime(turn.at)));
}

function reading(report) {
  const { language, intents, slots } = report.reading;
  return part("reading", t("reading"), t("readingHint"),
    el("div", { class: "chips" }, chip(language, "mono"), intents.map((intent) => chip(code(intent), "mono"))),
    slots.length ? el("dl", { class: "pairs" }, slots.map((slot) => el("div", {}, el("dt", {}, code(slot.name)), el("dd", {}, el("bdi", {}, slot.value))))) : none("noSlots"));
}

function decisions(report) {
  const moves = report.stage_moves.length ? report.stage_moves : report.effects.filter((effect) => effect.type === "move_stage");
  const rows = [
    ...moves.map((move) => el("li", {}, chip(t("stageMove"), "good"), ` ${t(`stage.${move.from}`)} → ${t(`stage.${move.to}`)} `, move.evidence ? el("small", {}, code(move.evidence)) : null)),
    ...report.rules.map((rule) => el("li", {}, chip(rule.rule, "mono"), " ", el("bdi", {}, rule.reason))),
    ...report.effects.filter((effect) => !["move_stage", "record_fact"].includes(effect.type)).map((effect) => el("li", {}, chip(t(`effect.${effect.type}`), "warn"), ` ${effectDetail(effect)}`)),
  ];
  return part("decisions", t("decisions"), t("decisionsHint"), rows.length ? el("ul", { class: "plain" }, rows) : none("noDecisions"));
}

function effectDetail(effect) {
  if (effect.quotation) return `${effect.quotation.number} · ${effect.quotation.total.amount} ${effect.quotation.total.currency}`;
  if (effect.handoff) return `${code(effect.handoff.reason)} · ${code(effect.handoff.priority)}`;
  return Object.entries(effect).filter(([name]) => name !== "type").map(([, value]) => (typeof value === "object" ? "" : String(value))).join(" · ");
}

function tools(report) {
  const rows = report.tools.map((tool) => el("li", { class: "tool" },
    el("div", {}, el("code", {}, tool.name), chip(code(tool.verdict), tool.verdict === "ok" ? "good" : "bad")),
    el("p", { class: "arguments", dir: "ltr" }, argumentsOf(tool.arguments))));
  const names = report.evidence.map((piece) => piece.name).filter(Boolean);
  const distinct = [...new Set(names)];
  return part("tools", t("tools"), t("toolsHint"),
    rows.length ? el("ul", { class: "plain" }, rows) : none("noTools"),
    distinct.length ? el("details", { "data-part": "evidence" }, el("summary", {}, t("evidence", { count: report.evidence.length })),
      el("p", { class: "names", dir: "ltr" }, distinct.slice(0, SHOWN_EVIDENCE * 4).join(" · "))) : null);
}

function argumentsOf(values) {
  return Object.entries(values).map(([name, value]) => `${name}: ${short(typeof value === "string" ? value : JSON.stringify(value), 160)}`).join("  ");
}

function verifier(report) {
  return part("verifier", t("verifier"), t("verifierHint"), report.verifier.length
    ? el("ul", { class: "plain" }, report.verifier.map((change) => el("li", { class: "change" },
      chip(code(change.check), "mono"), el("del", { dir: "auto" }, change.before), change.after ? el("ins", { dir: "auto" }, change.after) : el("em", {}, t("cut")))))
    : el("p", { class: "fine" }, t("nothingCut")));
}

function outbox(turn) {
  const look = { read: "good", delivered: "good", sent: "good", pending: "busy", sending: "busy" };
  return part("outbox", t("outbox"), t("outboxHint"), turn.outbox.length
    ? el("ul", { class: "plain outbox" }, turn.outbox.map((message) => el("li", {},
      chip(t(`outbox.${message.state}`), look[message.state] ?? "bad"),
      el("span", { class: "begin" }, el("bdi", {}, short(message.words || message.kind, 70))),
      el("small", {}, t("attempts", { count: message.attempts }), message.error ? ` · ${message.error}` : ""))))
    : none("noOutbox"));
}

function timings(report) {
  const all = report.timings.map((timing) => ({ phase: timing.phase, millis: seconds(timing.took) * 1000 }));
  const most = Math.max(1, ...all.map((timing) => timing.millis));
  const total = all.reduce((sum, timing) => sum + timing.millis, 0);
  return part("timings", t("timings"), t("timingsHint", { total: Math.round(total) }),
    el("dl", { class: "bars" }, all.map((timing) => el("div", {}, el("dt", {}, code(timing.phase)),
      el("dd", {}, el("meter", { min: 0, max: most, value: timing.millis, "aria-label": timing.phase }), el("span", {}, t("millis", { count: timing.millis < 10 ? timing.millis.toFixed(1) : Math.round(timing.millis) })))))));
}

const seconds = (iso) => {
  const [, minutes, rest] = /^PT(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso) ?? [];
  return Number(minutes ?? 0) * 60 + Number(rest ?? 0);
};

const part = (name, title, hint, ...content) => el("section", { class: "card", "data-part": name },
  el("h3", {}, title), hint ? el("p", { class: "hint" }, hint) : null, ...content);
const none = (key) => el("p", { class: "none" }, t(key));
const chip = (words, look = "") => el("span", { class: `chip ${look}` }, words);
const code = (name) => String(name).replaceAll("_", " ");
const short = (words, most) => (words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);
