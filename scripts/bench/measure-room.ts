import { caseFrame, publicMap } from "../../src/drawing/index.ts";
import { councilBasis, councilFigures, NOTHING, readCase } from "../../src/engine/council/index.ts";
import { reckoningBorder } from "../../src/meeting/reckoning/reckoning-border.ts";
import { reckoningDesk } from "../../src/meeting/reckoning/reckoning-desk.ts";
import { cityCase } from "./city-case.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 5;
const SHEET = { width: 1000, height: 780, words: 21, whole: true } as const;

/**
 * How long the council's page is held at most while a city's case is opened and its first map is drawn. With the work in the room's worker the page only takes in the answers, piece
 * by piece; beside it stand the same answers in one message, and all of the work on the page.
 */
export async function* measureRoom(): AsyncGenerator<Row> {
  const text = cityCase();
  const onPage: number[] = [];
  const inPieces: number[] = [];
  const inOne: number[] = [];
  let equal = true;
  for (let round = 0; round < ROUNDS; round += 1) {
    const desk = reckoningDesk(async () => {});
    const began = performance.now();
    const read = await desk.open(text, false, () => {});
    const map = await desk.draw({ kind: "alternative", letter: "0", plots: false, ...SHEET });
    onPage.push(performance.now() - began);
    if (!read.ok) throw new Error(`a city's case cannot be read: ${read.error[0]?.code}`);
    const [drawn] = timed(() => structuredClone(map));
    const [opened] = timed(() => structuredClone(read.value));
    inOne.push(Math.max(opened, drawn));
    // Each piece is a message of its own; the page is held for the longest.
    const held = [drawn];
    const border = reckoningBorder({ ...desk, open: async () => read });
    const rest = await border.open(
      text,
      false,
      () => {},
      async (pieces) => {
        held.push(timed(() => structuredClone(pieces))[0]);
      },
    );
    held.push(timed(() => structuredClone(rest))[0]);
    inPieces.push(Math.max(...held));
    equal &&= sameMap(text, map);
  }
  const engine = timingOf("in the worker, in pieces", inPieces);
  yield {
    question: `The page held while a city's case (${(text.length / 1e6).toFixed(1)} MB) is opened and drawn`,
    engine,
    goal: { text: "max under 50", met: engine.max < 50 },
    others: [
      { timing: timingOf("in the worker, in one message", inOne), answers: "the same case", agree: true },
      { timing: timingOf("on the page", onPage), answers: equal ? "the same map" : "DIFFER", agree: equal },
    ],
  };
}

/** Whether the map is what the engine and the drawing make of the file without any desk. */
function sameMap(text: string, map: unknown): boolean {
  const read = readCase(text);
  if (!read.ok) return false;
  const { publicCase } = read.value;
  const frame = caseFrame(publicCase, SHEET.width, SHEET.height);
  const nothing = councilFigures(councilBasis(publicCase));
  const shown = { room: true, plots: false, houses: true };
  return JSON.stringify(publicMap(publicCase, NOTHING, nothing, frame, shown, SHEET)) === JSON.stringify(map);
}
