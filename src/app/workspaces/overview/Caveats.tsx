import { isKnown, levelsOf } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { levelOf } from "../../state/selectors/areas-in-force.ts";
import { levelName } from "../../state/selectors/level-name.ts";
import type { Reading } from "../../state/use-reading.ts";

interface CaveatsProps {
  readonly lines: readonly string[];
  readonly m: Messages;
  /** Given where the answer hangs on where borders go (MAUP): the same picture at another level is one press away. */
  readonly reading?: Reading;
}

/** What a figure does not say, in plain words, right beside it. */
export function Caveats({ lines, m, reading }: CaveatsProps) {
  return (
    <>
      <h4 className="ws-reading-subtitle">{m.text("reading.caveats")}</h4>
      <ul className="ws-reading-caveats">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {reading && <OtherLevelLinks reading={reading} />}
    </>
  );
}

function OtherLevelLinks({ reading }: { readonly reading: Reading }) {
  const { project, m } = reading;
  const levels = levelsOf(project.dataset);
  const inForce = levelOf(project);
  const others = levels.filter((level) => isKnown(inForce) && level !== inForce);
  if (others.length === 0) return null;
  return (
    <p className="ws-level-links">
      {others.map((level) => (
        <button
          key={level}
          type="button"
          className="ws-link"
          onClick={() => void commands.setLevel.run(level)}
        >
          {m.text("pictures.sameAt", { level: levelName(level, levels, m).toLocaleLowerCase(m.language) })}
        </button>
      ))}
    </p>
  );
}
