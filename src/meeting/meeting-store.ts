import { create } from "zustand";
import { fetchLanguage, type Language } from "../messages/index.ts";
import type { OpeningStep, ReckonedCase } from "./reckoning/reckoned-case.ts";

/** What lies over the screen: the list of screens, or the list of keys. */
export type Overlay = "overview" | "keys";

/** What the room holds: the case that is open and where in it the meeting is. Nothing is stored; closing the page forgets all of it. */
export interface MeetingState {
  readonly open: ReckonedCase | null;
  /** How far a case that is being opened has come; null when none is. */
  readonly opening: OpeningStep | null;
  /** Sums of the figures as they were when a package was made; null where the case came by itself. */
  readonly carried: Readonly<Record<string, unknown>> | null;
  /** Why the last file could not be opened, as a key of a text; null when it could. */
  readonly problem: string | null;
  /** The field of the file that it is about, for whoever made the file; "" for none. */
  readonly problemAt: string;
  readonly language: Language;
  /** Id of the screen that is shown. */
  readonly screen: string;
  /** Letter of the alternative that is spoken of, "0" for doing nothing. */
  readonly alternative: string;
  /** The one it is held against. */
  readonly against: string;
  /** The plot that is spoken of; null for the first. */
  readonly plot: string | null;
  /** Maps show the other of the two: the whole municipality, or where the proposals are. A screen begins with what suits it. */
  readonly otherZoom: boolean;
  /** An area, zone or plot that is pointed out, "area:0301"; null for none. */
  readonly pointed: string | null;
  readonly overlay: Overlay | null;
  /** The screen is black: everybody looks at whoever speaks. */
  readonly blank: boolean;
}

const START = {
  screen: "question",
  against: "0",
  plot: null,
  otherZoom: false,
  pointed: null,
  overlay: null,
  blank: false,
} as const;

export const useMeeting = create<MeetingState>()(() => ({
  open: null,
  opening: null,
  carried: null,
  problem: null,
  problemAt: "",
  language: "nb",
  alternative: "A",
  ...START,
}));

/** Opens a case at its first screen. */
export const openCase = (open: ReckonedCase, carried: MeetingState["carried"]): void =>
  useMeeting.setState({
    ...START,
    open,
    opening: null,
    carried,
    problem: null,
    problemAt: "",
    alternative: open.publicCase.alternatives[0]?.id ?? "0",
  });
export const tellOpening = (opening: OpeningStep | null): void =>
  useMeeting.setState({ opening, problem: null, problemAt: "" });
export const refuseCase = (problem: string, problemAt = ""): void =>
  useMeeting.setState({ opening: null, problem, problemAt });
export const showScreen = (screen: string): void =>
  useMeeting.setState({ screen, pointed: null, overlay: null, otherZoom: false });
export const showAlternative = (alternative: string): void => useMeeting.setState({ alternative });
export const holdAgainst = (against: string): void => useMeeting.setState({ against });
export const showPlot = (plot: string): void => useMeeting.setState({ plot });
export const turnZoom = (): void => useMeeting.setState(({ otherZoom }) => ({ otherZoom: !otherZoom }));
export const pointOut = (pointed: string | null): void => useMeeting.setState({ pointed });
export async function speak(language: Language): Promise<void> {
  await fetchLanguage(language);
  useMeeting.setState({ language });
}
export const showOverlay = (overlay: Overlay | null): void => useMeeting.setState({ overlay });
export const toggleBlank = (): void => useMeeting.setState(({ blank }) => ({ blank: !blank }));
