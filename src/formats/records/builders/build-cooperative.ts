import { type Cooperative, type CooperativeId, UNKNOWN } from "../../../engine/index.ts";
import type { Builder } from "./builder.ts";

export const buildCooperative: Builder<Cooperative> = (reader, { ids }) => {
  const name = reader.text("name");
  const own = ids.of<CooperativeId>(reader, { called: name === UNKNOWN ? "" : name });
  const rest = {
    name,
    form: reader.word<"cooperative" | "condominium">("form"),
    dwellings: reader.count("dwellings"),
    bylawsAllowMore: reader.flag("bylawsAllowMore"),
    from: reader.from,
  };
  return own && { id: own, ...rest };
};
