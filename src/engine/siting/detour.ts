import { designDefault } from "../rules/basis.ts";
import type { ParamSpec } from "../rules/rule.ts";

/** How much longer the way is than the straight line. Each rule that walks or drives has its own, to be set by the municipality. */
export const DETOUR: ParamSpec = {
  id: "detour",
  unit: "factor",
  min: 1,
  max: 3,
  step: 0.05,
  basis: designDefault(
    "Omveg i forhold til luftlinje. 1,2–1,4 er et vanlig spenn i faglitteraturen (ikke kontrollert for norske forhold); elver, jernbane og bratt terreng gir mer",
  ),
};
