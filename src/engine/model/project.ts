import type { AddressDesk } from "./address-desk.ts";
import type { CaseDraft } from "./case-draft.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { Dataset } from "./dataset.ts";
import type { DecisionLedger } from "./decision.ts";
import type { RuleSetId, ScenarioId } from "./ids.ts";
import type { AreaLevel } from "./neighbourhood.ts";
import type { RegisterBook } from "./register-book.ts";
import type { ReleaseBook } from "./release-book.ts";
import type { RuleSet } from "./rule-set.ts";
import type { Scenario } from "./scenario.ts";
import type { SitingCase } from "./siting-case.ts";

/** Everything a user would lose if it were not saved. One immutable value: undo is the previous one. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly dataset: Dataset;
  readonly datasetHash: string;
  readonly scenarios: readonly Scenario[];
  /** The scenario being worked in; null is today's situation (Dagens situasjon). */
  readonly active: ScenarioId | null;
  /** The two sides of Sammenlign; null is today's situation. */
  readonly compare: readonly [ScenarioId | null, ScenarioId | null];
  /** The user's own copies; the standard sets are not stored in projects. */
  readonly ruleSets: readonly RuleSet[];
  readonly ruleSet: RuleSetId;
  readonly mappings: readonly ColumnMapping[];
  /** Folder of the offline base map, relative to the app ("demo/fjordvik"), or null for none. */
  readonly basemap: string | null;
  /** The level that areas are counted at; absent: the finest there is, as is a level that the dataset has not. */
  readonly level?: AreaLevel;
  /** What councils have decided; absent until the first. Never undone: what was decided was decided. */
  readonly decisions?: DecisionLedger;
  /** Absent until something has been written down. */
  readonly siting?: SitingCase;
  /** The case for the council, as it is being written; absent until somebody begins. */
  readonly caseDraft?: CaseDraft;
  /** What has been said of addresses that the register could not place; absent until there is one. */
  readonly addresses?: AddressDesk;
  /** Remarks on the register that are let stand; absent until there is one. */
  readonly register?: RegisterBook;
  /** The secret and the ledger of releases: absent until the first is prepared. Undo never takes a release back. */
  readonly release?: ReleaseBook;
}
