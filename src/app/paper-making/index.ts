/** Papers for any workspace, made in a worker that can be ended. */
export { makePaper } from "./make-paper.ts";
export { grouped, type OwnGround } from "./own-ground.ts";
export {
  type OwnPlot,
  type OwnPlotsAsked,
  PAPER_KINDS,
  type PaperAsked,
  type PaperKind,
  type SheetFormat,
} from "./paper-kinds.ts";
export { type MakingStanding, useMaking } from "./use-making.ts";
