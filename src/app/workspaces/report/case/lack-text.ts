import type { CaseDraft, CaseLack } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { ReportPage } from "../../../state/index.ts";
import { letterOf } from "./letter-of.ts";

/** What is missing, in one sentence. */
export function lackText(lack: CaseLack, { alternatives }: CaseDraft, m: Messages): string {
  if (!("scenario" in lack)) return m.text(`report.lack.${lack.code}`);
  const at = alternatives.findIndex(({ scenario }) => scenario === lack.scenario);
  return m.text(`report.lack.${lack.code}`, { letter: letterOf(at) });
}

const PAGE_OF: Readonly<Record<CaseLack["code"], ReportPage | null>> = {
  "no-title": "question",
  "no-question": "question",
  "no-release": "what",
  "ledger-broken": "made",
  "too-many-alternatives": "alternatives",
  "release-gone": "question",
  "other-areas": "what",
  "no-alternative-title": "alternatives",
  "scenario-gone": "alternatives",
  "nothing-public": "alternatives",
  "plot-drawn-twice": "alternatives",
  "too-long": null,
  "not-a-date": "plotTexts",
  "cannot-be-read": null,
};

/** Where it is mended; null where no page of Rapport can. */
export const lackPage = (lack: CaseLack): ReportPage | null =>
  "place" in lack ? pageOfPlace(lack.place) : PAGE_OF[lack.code];

/** The page that a text of the case is written on. */
export function pageOfPlace(place: string): ReportPage {
  if (place.startsWith("text:")) return "texts";
  if (place.startsWith("plot:")) return "plotTexts";
  if (place.startsWith("alternative:")) return "alternatives";
  if (place.startsWith("house:")) return "houses";
  return "question";
}
