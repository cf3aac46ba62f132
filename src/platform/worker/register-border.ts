import type {
  AddressDesk,
  Dataset,
  PlacedAddress,
  Point,
  RegisterQuestion,
  RegisterReport,
  WaitingQuestion,
  WaitingTable,
} from "../../engine/index.ts";
import type { WaitingPlaced } from "../../formats/index.ts";
import { type DatasetBorder, datasetDoor } from "./dataset-door.ts";
import { type DatasetPatch, withPatch } from "./dataset-patch.ts";
import { newestWins } from "./newest-wins.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** An address of the municipality's register, and where it is. */
export interface FoundAddress {
  readonly label: string;
  /** "2410 HERNES", which tells two addresses of one name apart; "" where the register does not tell. */
  readonly postal: string;
  readonly at: Point;
}

/** What is asked of a register as it is, before any scenario. Whoever writes in it waits for these, and for no score. */
export interface RegisterProtocol {
  readonly hash: (dataset: Dataset) => Promise<string>;
  /** Looks through the register. */
  readonly check: (dataset: Dataset, question: RegisterQuestion) => Promise<RegisterReport>;
  /** Addresses of the dataset's own register for somebody who is writing one; newest wins. */
  readonly findAddresses: (dataset: Dataset, text: string, limit: number) => Promise<readonly FoundAddress[]>;
  /** What rows that wait for a place may have meant, as the register is now. */
  readonly askAgain: (
    dataset: Dataset,
    waiting: readonly WaitingTable[],
  ) => Promise<readonly WaitingQuestion[]>;
  /** Makes records of the waiting rows that now have a place. */
  readonly placeWaiting: (
    dataset: Dataset,
    desk: AddressDesk,
    answers: readonly PlacedAddress[],
  ) => Promise<WaitingPlaced>;
}

/** The same of the dataset that was given last. */
export interface RegisterBorder extends DatasetBorder {
  readonly hash: () => Promise<string>;
  readonly check: (question: RegisterQuestion) => Promise<RegisterReport>;
  readonly findAddresses: (text: string, limit: number) => Promise<readonly FoundAddress[]>;
  readonly askAgain: (waiting: readonly WaitingTable[]) => Promise<readonly WaitingQuestion[]>;
  readonly placeWaiting: (
    desk: AddressDesk,
    answers: readonly PlacedAddress[],
  ) => Promise<Omit<WaitingPlaced, "dataset"> & { readonly patch: DatasetPatch }>;
}

/** The desk as the page knows it. */
export function registerFace(border: () => RegisterBorder): RegisterProtocol {
  const next = oneAtATime();
  const bring = datasetDoor();
  const asked = <Answer>(dataset: Dataset, ask: (by: RegisterBorder) => Promise<Answer>): Promise<Answer> =>
    next(async () => {
      const by = border();
      await bring(by, dataset);
      return ask(by);
    });
  return {
    hash: (dataset) => asked(dataset, (by) => by.hash()),
    check: (dataset, question) => asked(dataset, (by) => by.check(question)),
    placeWaiting: async (dataset, desk, answers) => {
      const { patch, ...placed } = await asked(dataset, (by) => by.placeWaiting(desk, answers));
      return { ...placed, dataset: withPatch(dataset, patch) };
    },
    askAgain: (dataset, waiting) => asked(dataset, (by) => by.askAgain(waiting)),
    findAddresses: newestWins((dataset: Dataset, text: string, limit: number) =>
      asked(dataset, (by) => by.findAddresses(text, limit)),
    ),
  };
}
