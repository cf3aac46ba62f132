import { useId, useMemo } from "react";
import type { Project } from "../../../../engine/index.ts";
import type { CrsOutlook } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { crsName } from "./crs-name.ts";
import { crsGround } from "./crs-picture.ts";
import "./crs-pictures.css";

interface CrsPicturesProps {
  readonly outlook: CrsOutlook;
  /** The system that is chosen, by the user or by what was found. */
  readonly used: string;
  readonly project: Project;
  readonly choose: (code: string) => void;
  readonly m: Messages;
}

/** The same places in each system they could be in, over the municipality: the right one is seen at once. */
export function CrsPictures({ outlook, used, project: { dataset }, choose, m }: CrsPicturesProps) {
  const name = useId();
  const ground = useMemo(() => crsGround(dataset, dataset.crs), [dataset]);
  const pictures = useMemo(
    () => outlook.choices.map((one) => ({ ...one, path: ground.shapesPath(one.shapes) })),
    [outlook, ground],
  );
  return (
    <fieldset className="ws-crs-pictures">
      <legend className="ds-sr-only">{m.text("data.import.crs.look")}</legend>
      {pictures.map(({ code, swapped, here, path }) => (
        <label key={code}>
          <svg viewBox={`0 0 ${ground.width} ${ground.height}`} aria-hidden="true">
            <path className="ws-crs-ground" d={ground.path} />
            <path className="ws-crs-shapes" d={path} />
          </svg>
          <span className="ws-crs-name">
            <input type="radio" name={name} checked={code === used} onChange={() => choose(code)} />
            {crsName(code, m)}
          </span>
          <span className="ws-data-muted">
            {m.text(outlook.placed ? "data.import.crs.here" : "data.import.crs.inNorway", {
              percent: m.number(Math.floor(here * 100)),
            })}
            {swapped && ` · ${m.text("data.import.crs.northFirst")}`}
            {code === outlook.stated && ` · ${m.text("data.import.crs.asStated")}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
