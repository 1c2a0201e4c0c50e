// Shows the OpenAPI document. Words only ever become text nodes.

function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const named = (schema) => schema?.$ref?.split("/").pop();

function typeOf(schema) {
  if (!schema) return "";
  if (schema.$ref) return named(schema);
  const type = schema.type ?? schema.types?.[0] ?? "object";
  if (type === "array") return `list of ${typeOf(schema.items)}`;
  if (schema.enum) return schema.enum.join(" | ");
  return schema.format ? `${type} (${schema.format})` : String(type);
}

function table(heads, rows) {
  const head = el("tr", "", ...heads.map((text) => el("th", "", text)));
  const body = rows.map((cells) => el("tr", "", ...cells.map((text) => el("td", "", text))));
  return el("div", "scroll", el("table", "", el("thead", "", head), el("tbody", "", ...body)));
}

// A record with its fields, and the records within it, each once.
function record(schema, schemas, shown) {
  const name = named(schema) ?? named(schema?.items);
  if (!name || shown.has(name) || !schemas[name]) return [];
  shown.add(name);
  const fields = Object.entries(schemas[name].properties ?? {});
  const needed = new Set(schemas[name].required ?? []);
  const rows = fields.map(([field, type]) => [field, typeOf(type), needed.has(field) ? "always" : ""]);
  return [
    el("p", "soft", name),
    fields.length ? table(["field", "type", ""], rows) : null,
    ...fields.flatMap(([, type]) => record(type, schemas, shown)),
  ];
}

function content(heading, holder, schemas) {
  return Object.entries(holder?.content ?? {}).flatMap(([mediaType, media]) => [
    el("h2", "", heading),
    el("p", "", el("code", "", mediaType)),
    ...(media.schema?.oneOf ?? [media.schema]).flatMap((schema) => record(schema, schemas, new Set())),
  ]);
}

function access(operation) {
  const scopes = (operation.security ?? []).flatMap((one) => Object.values(one).flat());
  return scopes.length ? scopes.join(", ") : "open";
}

function route(path, method, operation, schemas) {
  const parameters = (operation.parameters ?? []).map((one) => [one.name, one.in, one.description ?? ""]);
  const details = el(
    "details",
    "",
    el(
      "summary",
      "",
      el("span", "method", method.toUpperCase()),
      el("span", "", el("span", "path", path), el("br"), el("span", "soft", operation.summary ?? "")),
      el("span", "access", access(operation)),
    ),
    el(
      "div",
      "body",
      el("p", "", operation.description ?? ""),
      ...(parameters.length ? [el("h2", "", "Parameters"), table(["name", "in", "meaning"], parameters)] : []),
      ...content("Request", operation.requestBody, schemas),
      ...content("Answer", operation.responses?.["200"], schemas),
      ...content("A problem", operation.responses?.default, schemas),
    ),
  );
  details.dataset.words = `${method} ${path} ${operation.summary} ${operation.description}`.toLowerCase();
  return details;
}

function show(api) {
  const schemas = api.components?.schemas ?? {};
  document.getElementById("title").textContent = `${api.info.title} interfaces`;
  document.getElementById("description").textContent = api.info.description ?? "";
  const routes = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => route(path, method, operation, schemas)),
  );
  document.getElementById("routes").replaceChildren(...routes);
  document.getElementById("find").addEventListener("input", (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const one of routes) one.hidden = !words.every((word) => one.dataset.words.includes(word));
  });
}

try {
  const answer = await fetch("/openapi.json");
  if (!answer.ok) throw new Error(`the document answers ${answer.status}`);
  show(await answer.json());
} catch (failed) {
  document.getElementById("routes").replaceChildren(el("p", "", `The interfaces cannot be shown: ${failed.message}`));
}
