import type { Messages } from "../../../messages/index.ts";

/** What a field of an imported kind is called; one name in the mapping, in the report and in the project's contents. */
export const fieldName = (kind: string, field: string, m: Messages): string =>
  m.has(`field.${kind}.${field}`) ? m.maybe(`field.${kind}.${field}`) : m.maybe(`field.${field}`);
