import { type AreaLevel, areaRemarks, type Issue, type Neighbourhood } from "../../engine/index.ts";

/** What does not fit together among the areas, as issues of the file that brought them; years are words, not figures. */
export function areaIssues(areas: readonly Neighbourhood[], file: string): readonly Issue[] {
  return areaRemarks(areas).map((remark): Issue => {
    const issue = (params: Issue["params"]): Issue => ({
      code: `areas-${remark.kind}`,
      severity: "note",
      at: { file },
      ...(params ? { params } : {}),
    });
    switch (remark.kind) {
      case "years": {
        const { outlines, residents, areas: count } = remark;
        return issue({ outlines: String(outlines), residents: String(residents), areas: count });
      }
      case "mixed":
        return issue({ level: word(remark.level), from: String(remark.first), to: String(remark.last) });
      case "no-residents":
        return issue({ level: word(remark.level), areas: remark.areas, names: remark.names.join(", ") });
      default:
        return issue({
          level: word(remark.level),
          within: word(remark.within),
          areas: remark.areas,
          names: remark.names.join(", "),
        });
    }
  });
}

/** Levels as texts choose by them: in letters that every message can name. */
const word = (level: AreaLevel): string => (level === "delområde" ? "delomrade" : level);
