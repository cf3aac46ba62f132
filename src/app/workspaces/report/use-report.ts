import { useMemo } from "react";
import { type Project, type ReleaseFile, readLedger } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type ReleaseTrialState, useProject, useReleaseTrial } from "../../state/index.ts";
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
  readonly m: Messages;
}

const NONE: readonly ReleaseFile[] = [];

/** Null while no project is open. */
export function useReport(): Report | null {
  const project = useProject((state) => state.project);
  const saving = useProject((state) => state.saving.state);
  const trial = useReleaseTrial((state) => state);
  const m = useMessages();
  const ledger = project?.release?.ledger;
  const releases = useMemo(() => {
    if (!ledger) return NONE;
    const read = readLedger(ledger);
    return read.ok ? read.value : null;
  }, [ledger]);
  if (!project) return null;
  return { project, readOnly: saving === "readOnly", saved: saving === "saved", releases, trial, m };
}
