import { create } from "zustand";
import type { PublicCase } from "../engine/council/index.ts";
import type { Language } from "../messages/index.ts";

/** What the room holds: the case that is open and where in it the meeting is. Nothing is stored; closing the page forgets all of it. */
export interface MeetingState {
  readonly publicCase: PublicCase | null;
  /** Why the last file could not be opened, as a key of a text; null when it could. */
  readonly problem: string | null;
  readonly language: Language;
  /** Id of the screen that is shown. */
  readonly screen: string;
  /** Letter of the alternative that is spoken of, "0" for doing nothing. */
  readonly alternative: string;
  /** An area or plot that is pointed out, "area:0301"; null for none. */
  readonly pointed: string | null;
}

export const useMeeting = create<MeetingState>()(() => ({
  publicCase: null,
  problem: null,
  language: "nb",
  screen: "alternatives",
  alternative: "A",
  pointed: null,
}));

/** Opens a case at its first screen. */
export const openCase = (publicCase: PublicCase): void =>
  useMeeting.setState({
    publicCase,
    problem: null,
    pointed: null,
    alternative: publicCase.alternatives[0]?.id ?? "0",
  });
export const refuseCase = (problem: string): void => useMeeting.setState({ problem });
export const showScreen = (screen: string): void => useMeeting.setState({ screen });
export const showAlternative = (alternative: string): void => useMeeting.setState({ alternative });
export const pointOut = (pointed: string | null): void => useMeeting.setState({ pointed });
export const speak = (language: Language): void => useMeeting.setState({ language });
