import { useEffect, useMemo } from "react";
import { type CaseLack, type Project, type ReleaseFile, readLedger } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import {
  type CaseFinding,
  type ReleaseTrialState,
  useCaseMaking,
  useProject,
  useReleaseTrial,
} from "../../state/index.ts";
import { checkOf } from "../../state/selectors/case-question.ts";
import { useMessages } from "../../state/use-messages.ts";

/** All that the pages of Rapport read. */
export interface Report {
  readonly project: Project;
  /** Another tab writes to the project: it can be looked at only. */
  readonly readOnly: boolean;
  /** The project as it stands is on the disk. */
  readonly saved: boolean;
  /** Earlier releases, the oldest first; null where the ledger is not to be trusted. */
  readonly releases: readonly ReleaseFile[] | null;
  readonly trial: ReleaseTrialState;
  /** What the case lacks as it stands; null while it is looked over. */
  readonly lacks: readonly CaseLack[] | null;
  /** Words of public texts that may point at somebody; those of a moment ago while the texts are looked over again. */
  readonly findings: readonly CaseFinding[];
  /** The same of the houses that the next release is to list. */
  readonly houseFindings: readonly CaseFinding[];
  readonly m: Messages;
}

const NONE: readonly ReleaseFile[] = [];
const NOTHING_FOUND: readonly CaseFinding[] = [];

/** Null while no project is open. */
export function useReport(): Report | null {
  const project = useProject((state) => state.project);
  const saving = useProject((state) => state.saving.state);
  const trial = useReleaseTrial((state) => state);
  const making = useCaseMaking((state) => state);
  const m = useMessages();
  // Looked over at each change; a draft that has been is not looked over again.
  useEffect(() => {
    if (project) void commands.checkCase.run();
  }, [project]);
  const ledger = project?.release?.ledger;
  const releases = useMemo(() => {
    if (!ledger) return NONE;
    const read = readLedger(ledger);
    return read.ok ? read.value : null;
  }, [ledger]);
  if (!project) return null;
  const checked = checkOf(project, making);
  return {
    project,
    readOnly: saving === "readOnly",
    saved: saving === "saved",
    releases,
    trial,
    lacks: checked?.lacks ?? null,
    findings: making.checked?.findings ?? NOTHING_FOUND,
    houseFindings: making.checked?.houseFindings ?? NOTHING_FOUND,
    m,
  };
}
