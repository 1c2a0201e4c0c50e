// What one can do besides writing: what goes wrong between a customer and a server, people, and time.
import * as api from "./api.js";
import { byId, el } from "./dom.js";
import { fullTime, language, t } from "./texts.js";

const STEPS = [1, 24, 72];
const SAMPLE_LANGUAGES = ["en", "ar", "ru", "arabizi"];

export class Actions {
  constructor(doing) {
    this.doing = doing;
    this.place = byId("actions");
    this.samples = {};
    this.tongue = null;
  }

  async load() {
    this.samples = await api.samples();
  }

  build() {
    this.tongue ??= language();
    this.place.replaceChildren(this.customer(), this.said(), this.troubles(), this.people(), this.clock());
  }

  customer() {
    this.select = el("select", { dir: "ltr", "aria-label": t("customer"), on: { change: (event) => this.doing.choose(event.target.value) } });
    return card(t("customer"), this.select, button(t("newCustomer"), this.doing.newCustomer, "strong"));
  }

  said() {
    this.lines = el("div", { class: "lines" });
    this.tongues = el("div", { class: "segments", role: "group", "aria-label": t("sampleLanguage") },
      SAMPLE_LANGUAGES.map((tongue) => el("button", { type: "button", "data-tongue": tongue, on: { click: () => this.speak(tongue) } }, t(`tongue.${tongue}`))));
    const part = card(t("samples"), this.tongues, this.lines);
    this.speak(this.tongue);
    return part;
  }

  speak(tongue) {
    this.tongue = tongue;
    for (const choice of this.tongues.children) choice.setAttribute("aria-pressed", String(choice.dataset.tongue === tongue));
    this.lines.replaceChildren(...this.own().lines.map((line) =>
      el("button", { type: "button", class: "line", dir: "auto", on: { click: () => this.doing.write([line]) } }, line)));
  }

  own() {
    return this.samples[this.tongue] ?? this.samples.en;
  }

  troubles() {
    return card(t("troubles"),
      button(t("burst"), () => this.doing.write(this.own().burst), "", t("burstHint"), "burst"),
      button(t("twice"), () => this.doing.write([this.doing.draft() || this.own().twice], { manner: "twice" }), "", t("twiceHint"), "twice"),
      button(t("reversed"), () => this.doing.write(this.own().reversed, { manner: "reversed" }), "", t("reversedHint"), "reversed"),
      button(t("voice"), () => this.doing.write([""], { kind: "voice" }), "", t("voiceHint"), "voice"),
      button(t("photo"), () => this.doing.write([this.doing.draft()], { kind: "photo" }), "", t("photoHint"), "photo"));
  }

  people() {
    return card(t("people"),
      button(t("handset"), this.doing.handset, "", t("handsetHintShort"), "handset"),
      button(t("stop"), () => this.doing.write([this.own().stop]), "", t("stopHint"), "stop"));
  }

  clock() {
    this.now = el("p", { class: "now" });
    const range = el("input", { type: "range", id: "clock-step", min: 0, max: STEPS.length - 1, step: 1, value: 1, list: "clock-steps" });
    const label = el("output", { for: "clock-step" });
    const go = button("", () => {
      this.doing.pass(STEPS[Number(range.value)]);
    }, "", t("clockHint"), "pass");
    const tell = () => {
      label.textContent = t(`clock.${STEPS[Number(range.value)]}`);
      range.setAttribute("aria-valuetext", label.textContent);
      go.firstChild.textContent = t("pass", { step: label.textContent });
    };
    range.addEventListener("input", tell);
    tell();
    return card(t("clock"), this.now,
      el("label", { class: "hidden", for: "clock-step" }, t("clock")), range,
      el("div", { class: "marks", "aria-hidden": "true" }, STEPS.map((step) => el("span", {}, t(`clock.${step}`)))), go);
  }

  draw(state, numbers) {
    const ahead = state.aheadSeconds;
    const parts = ahead >= 86_400 ? t("aheadDays", { days: Math.floor(ahead / 86_400), hours: Math.floor((ahead % 86_400) / 3600) })
      : t("aheadHours", { hours: Math.floor(ahead / 3600) });
    this.now.replaceChildren(el("strong", {}, fullTime(state.now)), el("span", {}, ahead > 0 ? parts : t("onTime")));
    if ([...this.select.options].map((option) => option.value).join() !== numbers.join()) {
      this.select.replaceChildren(...numbers.map((number) => el("option", { value: number }, `+${number}`)));
    }
    this.select.value = numbers[0];
  }
}

function card(title, ...content) {
  return el("section", { class: "card" }, el("h2", {}, title), el("div", { class: "card-body" }, content));
}

function button(words, pressed, look = "", hint = "", id = null) {
  return el("button", { type: "button", class: `action ${look}`, "data-action": id, on: { click: pressed } },
    el("span", { class: "action-name" }, words), hint ? el("span", { class: "action-hint" }, hint) : null);
}
