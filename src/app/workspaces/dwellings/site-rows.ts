import type { Assessment, Known, SiteFigures, Verdict } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { type Named, subjectName } from "../../state/selectors/subject-name.ts";

/** A programme site and how far it is to the next (D3, D4). */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly areaName: string;
  readonly units: number;
  readonly places: number;
  readonly nearest: Known<number>;
  /** Units of other sites within the smallest and the widest ring. */
  readonly rings: SiteFigures["rings"];
  readonly verdict: Verdict;
}

export function siteRows(named: Named, assessment: Assessment | null, m: Messages): readonly SiteRow[] {
  if (!assessment) return [];
  const context = { ...named, assessment };
  return assessment.sites.map((site) => ({
    id: site.id,
    name: subjectName({ kind: "site", id: site.id }, context, m),
    areaName: areaAt(named.dataset.neighbourhoods, site.at)?.name ?? m.text("dwellings.noArea"),
    units: site.units,
    places: site.members.length,
    nearest: site.nearest,
    rings: site.rings.toSorted((a, b) => a.radius - b.radius),
    verdict: site.verdict,
  }));
}
