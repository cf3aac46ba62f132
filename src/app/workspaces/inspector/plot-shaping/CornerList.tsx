import { type KeyboardEvent, useEffect } from "react";
import type { Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { withRings } from "../../../state/selectors/outline.ts";
import { Section } from "../../../ui/index.ts";
import { arrowed, plus, STEP, STRIDE } from "./arrowed.ts";
import { CornerRow } from "./CornerRow.tsx";

/** Every corner of the outline being changed, ring by ring, with its place in metres: all that a pointer can do to it, the keys can. */
export function CornerList({ m }: { readonly m: Messages }) {
  const outline = useView((view) => view.outline);
  const put = (ringAt: number, ring: readonly Position[]) =>
    commands.setOutline.run({ outline: withRings(outline, (own, at) => (at === ringAt ? ring : own)) });
  const move = (event: KeyboardEvent, ringAt: number | null) => {
    const by = arrowed(event);
    if (!by) return;
    event.preventDefault();
    const moved = withRings(outline, (ring, at) =>
      ringAt === null || at === ringAt ? ring.map((corner) => plus(corner, by)) : ring,
    );
    commands.setOutline.run({ outline: moved });
  };
  useEffect(
    () => () => {
      commands.setCorner.run(null);
    },
    [],
  );
  const many = outline.flat().length > 1;
  let ringAt = -1;
  let before = 0;
  return (
    <Section title={m.text("shape.corners")}>
      <p className="ws-note">
        {m.text("shape.corners.how", { step: m.metres(STEP), stride: m.metres(STRIDE) })}
      </p>
      <button type="button" className="ws-shape-grip" onKeyDown={(event) => move(event, null)}>
        {m.text("shape.whole")}
      </button>
      {outline.map((rings, part) =>
        rings.map((ring, inPart) => {
          ringAt += 1;
          const [own, first] = [ringAt, before];
          before += ring.length;
          const name =
            inPart === 0
              ? m.text("shape.part", { number: part + 1 })
              : m.text("shape.hole", { number: inPart, part: part + 1, parts: outline.length });
          return (
            // Rings have no names: their place in the outline is what they are.
            <section key={own} aria-label={many ? name : undefined}>
              {many && (
                <button
                  type="button"
                  className="ws-shape-grip ws-shape-ring"
                  onKeyDown={(event) => move(event, own)}
                >
                  {m.text("shape.ring.move", { name })}
                </button>
              )}
              <ol className="ws-shape-corners" start={first + 1}>
                {ring.map((_, i) => (
                  // Nor have corners.
                  <CornerRow
                    key={i}
                    ring={ring}
                    at={i}
                    first={first}
                    onPut={(next) => put(own, next)}
                    m={m}
                  />
                ))}
              </ol>
            </section>
          );
        }),
      )}
    </Section>
  );
}
