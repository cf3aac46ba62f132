import type { Messages } from "./messages.ts";

/** What a remark on a file says of itself, as the engine's issues do. */
export interface ToldIssue {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The value seen. */
  readonly seen?: string;
  readonly at: { readonly column?: string };
}

export interface IssueText {
  readonly reason: string;
  /** Empty for what needs nothing done. */
  readonly fix: string;
}

/** What is wrong and what to do about it: the same words on a page, in a file and on a command line. */
export function issueText({ code, params, seen, at }: ToldIssue, m: Messages): IssueText {
  const values = {
    ...params,
    ...(seen === undefined ? {} : { seen }),
    ...(at.column === undefined ? {} : { column: at.column }),
  };
  const fix = `issue.${code}.fix`;
  return { reason: m.maybe(`issue.${code}`, values), fix: m.has(fix) ? m.maybe(fix, values) : "" };
}
