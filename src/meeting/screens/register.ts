import type { PublicCase } from "../../engine/council/index.ts";
import { agreement } from "./agreement/index.ts";
import { alternatives } from "./alternatives/index.ts";
import { demands } from "./demands/index.ts";
import { earlier } from "./earlier/index.ts";
import type { MeetingScreen } from "./screen.ts";

/** Every screen there is, in the order of a meeting. */
const SCREENS: readonly MeetingScreen[] = [alternatives, demands, agreement, earlier];

/** The screens that a case has something to say on. */
export const screensOf = (publicCase: PublicCase): readonly MeetingScreen[] =>
  SCREENS.filter(({ has }) => has(publicCase));
