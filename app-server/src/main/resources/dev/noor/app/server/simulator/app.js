// Puts the parts of the page together: one chat is shown, and read anew whenever the server tells that it changed.
import * as api from "./api.js";
import { Actions } from "./actions.js";
import { byId, recall, remember, toast } from "./dom.js";
import { Phone } from "./phone.js";
import { Report } from "./report.js";
import * as texts from "./texts.js";

const NUMBERS_KEPT = 8;
let company = null;
let state = null;
let numbers = [];
let reading = false;
let again = false;

const phone = new Phone((words) => tell(api.write(numbers[0], [words])));
const report = new Report((source) => {
  show("chat");
  phone.point(source);
});
const actions = new Actions({
  write: (words, manner) => tell(api.write(numbers[0], words, manner)),
  handset: openHandset,
  newCustomer: () => choose(newNumber()),
  choose,
  pass: (hours) => tell(api.pass(hours)).then(refresh),
  draft: () => phone.takeDraft(),
});

function tell(doing) {
  return doing.then(refresh, (problem) => toast(problem.message));
}

/** At most one reading is under way, and one more follows when something changed meanwhile. */
async function refresh() {
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  try {
    do {
      again = false;
      const chat = numbers[0];
      const seen = await api.view(chat);
      if (chat === numbers[0]) {
        state = seen;
        draw();
      } else {
        again = true;
      }
    } while (again);
  } catch {
    byId("offline").hidden = false;
  } finally {
    reading = false;
  }
}

function draw() {
  if (!state) return;
  phone.draw(state);
  report.draw(state);
  actions.draw(state, numbers);
  lookIfVisible();
}

/** A message is read when it lies before somebody's eyes. */
function lookIfVisible() {
  const unread = state.messages.some((message) => message.side === "noor" && message.tick === "delivered");
  if (unread && document.visibilityState === "visible") api.look(state.chat).catch(() => {});
}

function newNumber() {
  const digits = crypto.getRandomValues(new Uint8Array(7));
  return `97150${Array.from(digits, (byte) => byte % 10).join("")}`;
}

function choose(number) {
  numbers = [number, ...numbers.filter((other) => other !== number)].slice(0, NUMBERS_KEPT);
  remember("numbers", numbers.join(" "));
  state = null;
  phone.clear(number);
  report.clear();
  show("chat");
  refresh();
}

function openHandset() {
  const dialog = byId("handset");
  byId("handset-words").value = texts.t("handsetSample");
  dialog.returnValue = "";
  dialog.showModal();
}

byId("handset").addEventListener("close", (event) => {
  const words = byId("handset-words").value.trim();
  if (event.target.returnValue === "send" && words) tell(api.writeByHand(numbers[0], words));
});

function show(view) {
  document.documentElement.dataset.view = view;
  for (const tab of document.querySelectorAll("[data-show]")) {
    if (tab.dataset.show === view) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
}

function name() {
  byId("company").textContent = texts.t("company", { company: company.company });
  byId("assistant").textContent = company.assistant[texts.language()] ?? company.assistant.en;
  byId("avatar").textContent = byId("assistant").textContent.charAt(0);
}

async function speak(language) {
  await texts.use(language);
  name();
  actions.build();
  phone.forget();
  report.forget();
  draw();
}

function paint(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}

byId("theme").addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const next = dark ? "light" : "dark";
  paint(next);
  remember("theme", next);
});
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}
for (const tab of document.querySelectorAll("[data-show]")) {
  tab.addEventListener("click", () => show(tab.dataset.show));
}
document.addEventListener("visibilitychange", () => state && lookIfVisible());

paint(recall("theme"));
show("chat");
numbers = (recall("numbers") ?? "").split(" ").filter((number) => /^\d{8,15}$/.test(number));
if (numbers.length === 0) numbers = [newNumber()];
remember("numbers", numbers.join(" "));
await texts.use(texts.preferred());
phone.clear(numbers[0]);
[company] = await Promise.all([api.setup(), actions.load()]);
name();
actions.build();
api.follow(refresh, (reachable) => {
  byId("offline").hidden = reachable;
});
