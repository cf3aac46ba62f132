/** Records in canonical order: by id, as plain text, so that input order never changes a result (promise E3). */
export function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Index of each record by its id. */
export function indexById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map((record, index) => [record.id, index]));
}
