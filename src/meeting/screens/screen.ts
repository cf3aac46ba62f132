import type { ComponentType } from "react";
import type { PublicCase } from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";

/** One question and what answers it. A folder of its own under `screens/`, listed in the register. */
export interface MeetingScreen {
  readonly id: string;
  /** The heading: a question that people in the room have. */
  readonly question: (publicCase: PublicCase, m: Messages) => string;
  /** Whether the case has what it takes to ask. */
  readonly has: (publicCase: PublicCase) => boolean;
  readonly Screen: ComponentType;
  /** What its maps begin with, where they can be zoomed: the whole municipality, or where the proposals are. */
  readonly zoom?: "whole" | "near";
  /** Goes to the next (1) or last (-1) of what the screen speaks of one at a time, such as alternatives or plots. */
  readonly turn?: (by: 1 | -1, publicCase: PublicCase) => void;
}
