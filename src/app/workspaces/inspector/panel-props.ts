import type { Subject } from "../../../engine/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import type { OpenRule } from "./open-rule.ts";

/** What every kind of panel is given. */
export interface PanelProps {
  readonly subject: Subject;
  readonly reading: Reading;
  readonly onOpen: OpenRule;
}
