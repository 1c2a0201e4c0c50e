// Builds elements. Words only ever become text nodes, so nothing that anybody writes can become markup.

export function el(tag, attributes = {}, ...children) {
  const node = tag.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4))
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

export function remember(key, value) {
  try {
    localStorage.setItem(`noor.${key}`, value);
  } catch {
    // A browser that keeps nothing starts afresh each time.
  }
}

export function recall(key) {
  try {
    return localStorage.getItem(`noor.${key}`);
  } catch {
    return null;
  }
}

let hiding = 0;

/** Says something in passing. */
export function toast(words) {
  const place = byId("toast");
  place.textContent = words;
  place.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    place.hidden = true;
  }, 3500);
}
