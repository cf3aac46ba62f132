import { type AreaLevel, isKnown, levelsOf } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { levelOf } from "../../state/selectors/areas-in-force.ts";
import { levelName } from "../../state/selectors/level-name.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Segmented } from "../../ui/index.ts";

/** Which areas everything is counted in. Nothing where there is no choice. */
export function LevelChoice({ reading }: { readonly reading: Reading }) {
  const { project, m } = reading;
  const levels = levelsOf(project.dataset);
  const level = levelOf(project);
  if (levels.length < 2 || !isKnown(level)) return null;
  return (
    <div className="ws-level">
      <span aria-hidden="true">{m.text("levels.label")}</span>
      <Segmented<AreaLevel>
        label={m.text("levels.label")}
        options={levels.map((value) => ({ value, label: levelName(value, levels, m) }))}
        value={level}
        onChange={(value) => void commands.setLevel.run(value)}
        size="small"
      />
    </div>
  );
}
