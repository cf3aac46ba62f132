import type { Issue, RegisterChoices } from "../../../../engine/index.ts";
import type { ImportOutcome, Progress } from "../../../../formats/index.ts";
import type { TableChoice } from "./table-choice.ts";

/** Why the last attempt came to nothing; said above the drop zone. */
export type ImportNotice =
  | { readonly kind: "cancelled" }
  /** The files were read, and nothing in them can be imported; the issues say why. */
  | { readonly kind: "nothing"; readonly issues: readonly Issue[] }
  /** Reading or building broke off: our own bug, or a machine out of memory. */
  | { readonly kind: "crashed" };

/** Where the import is: files → columns → report, with a wait before each of the last two. */
export type ImportState =
  | { readonly step: "files"; readonly notice: ImportNotice | null }
  | { readonly step: "reading"; readonly progress: Progress | null }
  | {
      readonly step: "columns";
      readonly tables: readonly TableChoice[];
      /** The table that is looked at. */
      readonly shown: number;
      /** What was found while reading, before any row was judged. */
      readonly issues: readonly Issue[];
      /** Building broke off; said once above the columns. */
      readonly crashed: boolean;
    }
  | {
      readonly step: "building";
      readonly tables: readonly TableChoice[];
      readonly issues: readonly Issue[];
      readonly progress: Progress | null;
    }
  | {
      readonly step: "report";
      readonly tables: readonly TableChoice[];
      readonly issues: readonly Issue[];
      readonly outcome: ImportOutcome;
      readonly applying: boolean;
      /** What becomes of what the user has set right, and of what the file does not have. */
      readonly choices: RegisterChoices;
    }
  | {
      /** The addresses that were not found, one by one; what the report held waits meanwhile. */
      readonly step: "addresses";
      readonly tables: readonly TableChoice[];
      readonly issues: readonly Issue[];
      readonly outcome: ImportOutcome;
      readonly choices: RegisterChoices;
      /** Keys of addresses that were laid aside in this import. */
      readonly aside: readonly string[];
    };

export const AT_FILES: ImportState = { step: "files", notice: null };
