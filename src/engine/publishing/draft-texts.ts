import { CASE_TEXTS, type CaseDraft } from "../model/index.ts";

/** A text and where it stands: "title", "text:legal", "alternative:s1:reason", "plot:t4:children", "house:d7:name". */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const PLOT_TEXTS = ["children", "contact", "caretaker", "complaints"] as const;

/** Every text of a draft that a case file made of it would hold, in the order it is told. Empty ones are left out. */
export function draftTexts(draft: CaseDraft): readonly PlacedText[] {
  return [
    { place: "title", text: draft.title },
    { place: "question", text: draft.question },
    ...draft.alternatives.flatMap(({ scenario, title, reason }) => [
      { place: `alternative:${scenario}:title`, text: title },
      { place: `alternative:${scenario}:reason`, text: reason },
    ]),
    ...CASE_TEXTS.map((text) => ({ place: `text:${text}`, text: draft.texts[text] })),
    ...draft.plots.flatMap((words) =>
      PLOT_TEXTS.map((name) => ({ place: `plot:${words.plot}:${name}`, text: words[name] })),
    ),
  ].filter(({ text }) => text.trim() !== "");
}

/** Names and sources of the houses that the next release is to list. */
export const houseTexts = ({ houses }: CaseDraft): readonly PlacedText[] =>
  houses.flatMap(({ dwelling, name, source }) => [
    { place: `house:${dwelling}:name`, text: name },
    { place: `house:${dwelling}:source`, text: source },
  ]);
