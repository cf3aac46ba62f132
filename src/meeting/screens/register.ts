import type { PublicCase } from "../../engine/council/index.ts";
import { against } from "./against/index.ts";
import { agreement } from "./agreement/index.ts";
import { alternatives } from "./alternatives/index.ts";
import { changes } from "./changes/index.ts";
import { decision } from "./decision/index.ts";
import { demands } from "./demands/index.ts";
import { density } from "./density/index.ts";
import { earlier } from "./earlier/index.ts";
import { plots } from "./plots/index.ts";
import { protectedFigures } from "./protected/index.ts";
import { question } from "./question/index.ts";
import type { MeetingScreen } from "./screen.ts";

/** Every screen there is, in the order of a meeting: what is asked, how it is today, what is proposed, what follows, and what is decided. */
const SCREENS: readonly MeetingScreen[] = [
  question,
  density,
  alternatives,
  against,
  changes,
  plots,
  demands,
  agreement,
  protectedFigures,
  earlier,
  decision,
];

/** The screens that a case has something to say on. */
export const screensOf = (publicCase: PublicCase): readonly MeetingScreen[] =>
  SCREENS.filter(({ has }) => has(publicCase));
