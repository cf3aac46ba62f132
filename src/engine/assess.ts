import { Answers } from "./assessment/answers.ts";
import { askAccess } from "./assessment/ask-access.ts";
import { askSiting } from "./assessment/ask-siting.ts";
import { AssessmentMirror } from "./assessment/assessment-mirror.ts";
import { contextOf } from "./assessment/context.ts";
import { draftOf } from "./assessment/draft.ts";
import { type HouseTrial, houseTrials } from "./assessment/house-trials.ts";
import { ringCounts, ringReadings } from "./assessment/site-reading.ts";
import type { AskGround } from "./assessment/tried-plots.ts";
import { applyChanges } from "./changes/apply-changes.ts";
import type { Overlay } from "./changes/overlay.ts";
import { levelInForce } from "./ground/area-levels.ts";
import { buildGround, type Ground } from "./ground/ground.ts";
import { hashAssessment, hashDataset } from "./hash.ts";
import {
  type AreaLevel,
  type Assessment,
  type AssessmentUpdate,
  type Change,
  type Dataset,
  type DraftAssessment,
  type PlotId,
  type Point,
  type RingCount,
  type RuleSet,
  UNKNOWN,
} from "./model/index.ts";
import { type Book, openBook } from "./rule-sets/book.ts";
import { Situation } from "./situation/situation.ts";
import { ENGINE_VERSION } from "./version.ts";

/** What is in force: the changes up to the cursor, the rule set, and the level of areas. */
export interface InForce {
  readonly changes: readonly Change[];
  readonly ruleSet: RuleSet;
  /** Absent: the finest the dataset has, as is any level that it has not. */
  readonly level?: AreaLevel | undefined;
}

/** What the engine can be asked about one dataset, besides what it says of all of it. */
interface Trials {
  readonly datasetHash: string;
  /** One more change, tried: the place it is about, and what it moves. */
  draft(inForce: InForce, trial: Change): DraftAssessment;
  /** Every number of houses a plot may have, tried; none for a plot that is not there. */
  houseTrials(inForce: InForce, plot: PlotId): readonly HouseTrial[];
  /** Counts around each of some points, within the radii of D7. */
  ringsAt(inForce: InForce, points: readonly Point[]): readonly (readonly RingCount[])[];
}

/** The engine with one dataset, indexed. Answers depend on what is asked alone, never on what was asked before. */
export interface Assessor extends Trials {
  assess(inForce: InForce): Assessment;
}

/**
 * The same, telling what is said otherwise than at the last question: for an `AssessmentMirror` on the other side of a
 * border that whole assessments are too big to cross. Every update must be applied, in order.
 */
export interface Updater extends Trials {
  update(inForce: InForce): AssessmentUpdate;
}

export function createAssessor(dataset: Dataset): Assessor {
  const { update, ...trials } = createUpdater(dataset);
  const mirror = new AssessmentMirror();
  return { ...trials, assess: (inForce) => mirror.apply(update(inForce)) };
}

/** Indexes a dataset once; then each question costs what differs from the last one. */
export function createUpdater(dataset: Dataset): Updater {
  const finest = buildGround(dataset);
  const datasetHash = hashDataset(dataset);
  /** By level, the one last asked about at the end. */
  const kept = new Map<Ground["level"], Kept>();
  /** Whose answers were told last. */
  let told: Kept | undefined;
  const keep = ({ ruleSet, level: wished }: InForce): Kept => {
    const level = levelInForce(dataset, wished);
    const known = kept.get(level);
    const own =
      known?.book.ruleSet === ruleSet
        ? known
        : new Kept(known?.ground ?? finest.at(wished), openBook(ruleSet));
    kept.delete(level);
    for (const oldest of kept.keys()) if (kept.size >= LEVELS_KEPT) kept.delete(oldest);
    kept.set(level, own);
    return own;
  };
  return {
    datasetHash,
    update: (inForce) => {
      const { changes, ruleSet } = inForce;
      try {
        const own = keep(inForce);
        const { level } = own.ground;
        const coarser = level === finest.level || level === UNKNOWN ? undefined : level;
        const key = hashAssessment(datasetHash, changes, ruleSet, coarser);
        const said = own.update(changes, told !== own);
        told = own;
        return { key, engineVersion: ENGINE_VERSION, level, ...said };
      } catch (error) {
        // Whoever mirrors the answers does not know how far this one came: the next says everything.
        kept.clear();
        told = undefined;
        throw error;
      }
    },
    draft: (inForce, trial) => keep(inForce).draft(inForce.changes, trial),
    houseTrials: (inForce, plot) => keep(inForce).houseTrials(inForce.changes, plot),
    ringsAt: (inForce, points) => keep(inForce).ringsAt(inForce.changes, points),
  };
}

/** Levels whose answers are kept: going back and forth between two of them costs what has changed meanwhile. */
const LEVELS_KEPT = 2;

/** The same answer made from nothing: what incremental answers are held against (promise E2). */
export function assess(dataset: Dataset, inForce: InForce): Assessment {
  return createAssessor(dataset).assess(inForce);
}

/** A situation under one rule set, moved from one list of changes to the next, and what has been answered about it. */
class Kept {
  readonly book: Book;
  readonly ground: Ground;
  readonly #asked: AskGround;
  #situation: Situation | undefined;
  #answers: Answers | undefined;

  constructor(ground: Ground, book: Book) {
    this.book = book;
    this.ground = ground;
    this.#asked = { siting: askSiting(ground, book), access: askAccess(ground, book) };
  }

  update(changes: readonly Change[], everything: boolean): Pick<AssessmentUpdate, "answers" | "problems"> {
    const overlay = applyChanges(this.ground, changes);
    const situation = this.#moveTo(overlay);
    this.#answers ??= new Answers(situation, this.#asked);
    return { answers: this.#answers.update(everything), problems: overlay.problems };
  }

  draft(changes: readonly Change[], trial: Change): DraftAssessment {
    const before = applyChanges(this.ground, changes);
    const after = applyChanges(this.ground, [trial], { ...before, problems: [] });
    return draftOf(this.#moveTo(after), before, trial, this.#asked);
  }

  houseTrials(changes: readonly Change[], plot: PlotId): readonly HouseTrial[] {
    const overlay = applyChanges(this.ground, changes);
    const own = overlay.drawn.get(plot) ?? this.ground.plots[this.ground.plotIndex.get(plot) ?? -1];
    return own ? houseTrials(contextOf(this.#moveTo(overlay)), own, this.#asked) : [];
  }

  ringsAt(changes: readonly Change[], points: readonly Point[]): readonly (readonly RingCount[])[] {
    const context = contextOf(this.#moveTo(applyChanges(this.ground, changes)));
    return points.map(({ x, y }) =>
      ringCounts(context.radii.rings, ringReadings(context, x, y, context.lookout.around(x, y))),
    );
  }

  #moveTo(overlay: Overlay): Situation {
    if (!this.#situation) {
      this.#situation = new Situation(this.ground, this.book, overlay);
      return this.#situation;
    }
    const disturbance = this.#situation.move(overlay);
    this.#answers?.disturb(disturbance);
    return this.#situation;
  }
}
