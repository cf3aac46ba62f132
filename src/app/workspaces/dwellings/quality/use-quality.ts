import { useEffect, useMemo } from "react";
import { NO_REGISTER_BOOK } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useRegister } from "../../../state/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { type QualityGroups, qualityGroups } from "./quality-groups.ts";

interface Quality {
  readonly standing: "unasked" | "checking" | "ready" | "failed";
  /** Null until the first answer; of the register before it while a newer one is looked through. */
  readonly groups: QualityGroups | null;
}

/** What the checks say of the register as it stands; asks when nobody has. */
export function useQuality({ project, ruleSet }: Reading): Quality {
  const { standing, report, of } = useRegister((state) => state);
  const asked = of?.dataset === project.dataset && of.ruleSet === ruleSet;
  useEffect(() => {
    if (!asked) void commands.checkRegister.run();
  }, [asked]);
  const { letStand } = project.register ?? NO_REGISTER_BOOK;
  const groups = useMemo(() => report && qualityGroups(report, letStand), [report, letStand]);
  return { standing: asked ? standing : "checking", groups };
}
