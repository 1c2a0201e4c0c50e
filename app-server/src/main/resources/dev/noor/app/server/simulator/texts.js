// The words of the page, in the visitor's language.
import { recall, remember } from "./dom.js";

const LANGUAGES = ["en", "ar", "ru"];
let words = {};
let current = "en";

export const language = () => current;

/** A sentence by its key, with {names} filled in; what has no entry is shown as it is, with spaces. */
export function t(key, values = {}) {
  const sentence = words[key] ?? key.replace(/^.*\./, "").replaceAll("_", " ");
  return sentence.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

export function preferred() {
  const kept = recall("language");
  if (LANGUAGES.includes(kept)) return kept;
  const asked = navigator.languages.map((tag) => tag.slice(0, 2));
  return asked.find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

export async function use(chosen) {
  const answer = await fetch(`/simulator/${chosen}.json`);
  words = await answer.json();
  current = chosen;
  remember("language", chosen);
  const root = document.documentElement;
  root.lang = chosen;
  root.dir = chosen === "ar" ? "rtl" : "ltr";
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.label);
  }
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === chosen));
  }
}

// Latin digits everywhere, as Noor writes them.
const locale = () => `${current === "en" ? "en-GB" : current}-u-nu-latn`;

export const clockTime = (at) =>
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

export const fullTime = (at) =>
  new Intl.DateTimeFormat(locale(), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })
    .format(new Date(at));

export const dayKey = (at) => new Date(at).toDateString();

export function dayName(at, now) {
  const midnight = (time) => new Date(new Date(time).toDateString()).getTime();
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0 || days === 1) {
    const name = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(-days, "day");
    return name.charAt(0).toLocaleUpperCase(current) + name.slice(1);
  }
  return new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long" }).format(new Date(at));
}
