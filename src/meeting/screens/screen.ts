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
}
