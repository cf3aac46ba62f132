import type { Messages } from "../../../messages/index.ts";

/** What is wrong with something written in a cell: the value seen, and what is needed. */
export function wrongText(
  {
    code,
    seen,
    params,
  }: {
    readonly code: string;
    readonly seen: string;
    readonly params: Readonly<Record<string, string | number>>;
  },
  m: Messages,
): string {
  const key = `register.wrong.${code}`;
  return m.has(key) ? m.maybe(key, { ...params, seen }) : m.text("register.wrong.other", { seen });
}
