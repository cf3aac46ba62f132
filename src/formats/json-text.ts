import { err, ok, type Result } from "../engine/index.ts";
import { LIMITS } from "./limits.ts";

export type JsonFailure = "file-too-deep" | "json-not-json";

/**
 * Parses JSON after counting how deep its brackets go, so that a hostile file cannot exhaust the stack of a reader.
 * `__proto__` stays an ordinary own key under JSON.parse; readers copy only the names they know.
 */
export function parseJson(text: string): Result<unknown, JsonFailure> {
  if (depthOf(text) > LIMITS.depth) return err("file-too-deep");
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err("json-not-json");
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i += 1;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x5b || c === 0x7b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (c === 0x5d || c === 0x7d) depth -= 1;
  }
  return deepest;
}

/** The object's own property, or undefined: never one inherited from a prototype. */
export function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
