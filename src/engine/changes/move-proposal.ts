import { type MakeChange, withEntry } from "./overlay.ts";

/** The småhus of an earlier open-plot change stand somewhere else. */
export const moveProposal: MakeChange<"move-proposal"> = (overlay, { proposal, to }) => {
  const moved = overlay.proposals.get(overlay.plotOf.get(proposal) ?? "");
  if (!moved || moved.change !== proposal) return "unknown-proposal";
  return { ...overlay, proposals: withEntry(overlay.proposals, moved.plot.id, { ...moved, at: to }) };
};
