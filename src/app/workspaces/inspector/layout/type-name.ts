import type { Messages } from "../../../../messages/index.ts";

/** The name of a house type; a type this version does not know is called by its id. */
export const typeName = (id: string, m: Messages): string =>
  m.has(`houses.type.${id}`) ? m.maybe(`houses.type.${id}`) : id;
