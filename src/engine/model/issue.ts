/** What was wrong with something read, and where. `code` names a text in the messages room. */
export interface Issue {
  readonly code: string;
  readonly severity: "reject" | "repair" | "note";
  readonly at: {
    readonly file: string;
    readonly sheet?: string;
    readonly row?: number;
    readonly column?: string;
  };
  /** The value as it stood in the file. */
  readonly seen?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
