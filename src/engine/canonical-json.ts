/**
 * JSON with the keys of every object in order and absent values left out: same value, same bytes, wherever and however
 * it was made (promise E7). Throws on what JSON would silently turn into null, which is always our own bug.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw new Error("a number in canonical JSON must be finite");
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw new Error(`canonical JSON has no way to write a ${typeof value}`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) {
    let text = "[";
    for (let i = 0; i < value.length; i++) text += (i === 0 ? "" : ",") + canonicalJson(value[i]);
    return `${text}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  let text = "{";
  let first = true;
  for (const key of Object.keys(record).sort()) {
    const part = record[key];
    if (part === undefined) continue;
    text += `${first ? "" : ","}${JSON.stringify(key)}:${canonicalJson(part)}`;
    first = false;
  }
  return `${text}}`;
}
