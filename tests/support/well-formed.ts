/**
 * Why a text is no well-formed XML 1.0; null when it is. Elements must be closed in their order, attributes quoted and told once, and no `<` or lone `&` may
 * stand in a text. Comments, processing instructions other than the first line and CDATA are not known: our writers make none.
 */
export function whyNotXml(text: string): string | null {
  const body = text.replace(/^\uFEFF?<\?xml[^?]*\?>\s*/, "");
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  for (const { 0: tag, 1: close, 2: name, 3: attributes, 4: empty, index } of body.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const between = body.slice(at, index);
    if (/[<>]/.test(between.replace(/>/g, ""))) return `"<" in a text before ${tag}`;
    if (open.length === 0 && between.trim() !== "") return `text outside the root: ${between.trim()}`;
    const strange = loneAmpersand(between) ?? loneAmpersand(attributes ?? "");
    if (strange !== null) return strange;
    at = index + tag.length;
    if (close === "/") {
      const last = open.pop();
      if (last !== name) return `</${name}> closes <${last}>`;
      continue;
    }
    const names = [...(attributes ?? "").matchAll(/([\w:.-]+)=/g)].map((found) => found[1]);
    if (new Set(names).size < names.length) return `an attribute of ${tag} is told twice`;
    if (open.length === 0 && ++roots > 1) return "more than one root";
    if (empty !== "/") open.push(name ?? "");
  }
  if (body.slice(at).trim() !== "") return `something is left: ${body.slice(at, at + 60)}`;
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : roots === 0 ? "no element" : null;
}

const loneAmpersand = (text: string): string | null =>
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text) ? `a lone & in ${text.slice(0, 60)}` : null;
