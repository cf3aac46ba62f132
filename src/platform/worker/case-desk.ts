import {
  type CaseAsked,
  type CaseDraft,
  type CaseLack,
  type CaseOfDraft,
  caseFileName,
  caseLacks,
  caseOfDraft,
  type Dataset,
  draftTexts,
  houseTexts,
  NO_GROUND,
  type PlacedText,
  type PublicGround,
  type Result,
} from "../../engine/index.ts";
import {
  type BasemapLayers,
  basemapGround,
  checkPublicText,
  type PublicTextRegister,
  publicTextRegister,
  type TextFinding,
} from "../../formats/index.ts";
import { type Piece, Pieces, sendInPieces, type TakePieces } from "./in-pieces.ts";

/** Words of a public text that may point at somebody, and the text they stand in. */
export interface PlacedFinding extends TextFinding {
  readonly place: string;
}

/** What stands between a draft and its case: what is missing, and words that nobody has said are public. */
export interface CaseCheck {
  readonly lacks: readonly CaseLack[];
  readonly findings: readonly PlacedFinding[];
  /** The same of the houses that the next release is to list. */
  readonly houseFindings: readonly PlacedFinding[];
}

/** The case, its file and what the file is called. */
export interface MadeCase extends Omit<CaseOfDraft, "text"> {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Cases at the border: the dataset comes in pieces and is kept, and cases go back in pieces. */
export interface CaseBorder {
  pieces(pieces: readonly Piece[]): Promise<void>;
  load(rest: Dataset): Promise<void>;
  check(asked: CaseAsked): Promise<CaseCheck>;
  /** `basemap`: bytes of the project's base map, or null for none. */
  make(asked: CaseAsked, basemap: Uint8Array | null, take: TakePieces): Promise<Result<MadeCase, CaseCheck>>;
}

export function caseDesk(): CaseBorder {
  const coming = new Pieces();
  let dataset: Dataset | null = null;
  let register: PublicTextRegister | null = null;
  const loaded = (): Dataset => {
    if (!dataset) throw new Error("a case was asked for before there was a dataset");
    return dataset;
  };
  const check = (asked: CaseAsked): CaseCheck => {
    register ??= publicTextRegister(loaded());
    // A rule set of one's own is named by its maker, and the name goes with the case.
    const texts = [...draftTexts(asked.draft), { place: "ruleSet:title", text: asked.ruleSet.title }];
    return {
      lacks: caseLacks(asked),
      findings: findingsIn(texts, asked.draft, register),
      houseFindings: findingsIn(houseTexts(asked.draft), asked.draft, register),
    };
  };
  return {
    pieces: async (pieces) => coming.add(pieces),
    load: async (rest) => {
      dataset = coming.join(rest);
      register = null;
    },
    check: async (asked) => check(asked),
    make: async (asked, basemap, take) => {
      const checked = check(asked);
      if (checked.lacks.length > 0 || checked.findings.length > 0) return { ok: false, error: checked };
      const whole = loaded();
      const made = caseOfDraft(asked, whole, groundOf(basemap, whole));
      if (!made.ok) return { ok: false, error: { ...checked, lacks: made.error } };
      const { text, ...rest } = made.value;
      const value: MadeCase = {
        ...rest,
        bytes: new TextEncoder().encode(text),
        name: caseFileName(rest.publicCase),
      };
      return sendInPieces({ ok: true, value }, take);
    },
  };
}

function findingsIn(
  texts: readonly PlacedText[],
  { allowed }: CaseDraft,
  register: PublicTextRegister,
): readonly PlacedFinding[] {
  return texts.flatMap(({ place, text }) =>
    checkPublicText(text, register)
      .filter(({ words }) => !allowed.some((one) => one.place === place && one.words === words))
      .map((finding) => ({ place, ...finding })),
  );
}

/** The base map as the file beside the app has it; one that cannot be read is no reason to have no case. */
function groundOf(bytes: Uint8Array | null, { crs }: Dataset): PublicGround {
  if (!bytes) return NO_GROUND;
  try {
    const file = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly version?: number;
      readonly attribution?: string;
      readonly layers?: BasemapLayers;
    };
    if (file.version !== 1 || !file.layers) return NO_GROUND;
    return basemapGround(file.layers, file.attribution ?? "", crs);
  } catch {
    return NO_GROUND;
  }
}
