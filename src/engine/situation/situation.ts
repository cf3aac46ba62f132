import type { Overlay } from "../changes/overlay.ts";
import type { Place } from "../ground/base-places.ts";
import type { Ground } from "../ground/ground.ts";
import type { Count } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import { type PlaceChanges, placeChanges, placelessEnded } from "./added-places.ts";
import { type Component, Linkage } from "./linkage.ts";
import { municipalityReading } from "./municipality-reading.ts";
import { PlaceStore } from "./place-store.ts";
import type { MunicipalityReading, PerCount } from "./reading.ts";
import { Tallies } from "./tallies.ts";

/** What a move from one list of changes to another touched, for whoever keeps answers about the situation. */
export interface Disturbance {
  /** Spots where units came, went or moved. */
  readonly changed: readonly number[];
  /** Where they were and where they are: x and y by turns. */
  readonly points: readonly number[];
  /** Components that are no more, and those in their stead. */
  readonly gone: PerCount<readonly Component[]>;
  readonly come: PerCount<readonly Component[]>;
  readonly areas: ReadonlySet<number>;
  readonly buildings: ReadonlySet<number>;
  readonly cooperatives: ReadonlySet<number>;
}

/**
 * A dataset after a list of changes: where units are, how they chain into sites, and how many there are of them where.
 * Made whole once; moved to other lists of changes by touching only what differs.
 */
export class Situation {
  readonly ground: Ground;
  readonly book: Book;
  readonly store: PlaceStore;
  readonly tallies: Tallies;
  readonly linkage: PerCount<Linkage>;
  overlay: Overlay;
  #changes: PlaceChanges;
  #before: Linkage | undefined;
  #municipality: MunicipalityReading | undefined;

  constructor(ground: Ground, book: Book, overlay: Overlay) {
    this.ground = ground;
    this.book = book;
    this.overlay = overlay;
    this.#changes = placeChanges(ground, overlay);
    const store = new PlaceStore(ground);
    this.store = store;
    for (const [index, programme] of this.#changes.programme)
      store.setUnits(index, programme, store.stock[index] as number);
    for (const place of this.#changes.added.values()) store.add(place);
    const link = book.param("d3-site-size", "linkMetres");
    this.linkage = {
      programme: new Linkage(store, "programme", link),
      stock: new Linkage(store, "stock", link),
    };
    this.tallies = new Tallies(store, book);
    for (let index = 0; index < store.length; index++) this.tallies.place(store, index, 1);
    for (const count of COUNTS)
      for (const component of this.linkage[count].components)
        if (component) this.tallies.component(count, component, 1);
  }

  /** Housed placements at no known place: counted for the municipality, for no area. */
  get placeless(): number {
    return this.ground.placeless - placelessEnded(this.ground, this.overlay);
  }

  get municipality(): MunicipalityReading {
    this.#municipality ??= municipalityReading(this.ground, this.tallies, this.placeless, this.book);
    return this.#municipality;
  }

  get hasChanges(): boolean {
    return this.#changes.added.size > 0 || this.#changes.programme.size > 0;
  }

  /** Programme sites as they are without any change, for what D7 calls before. */
  get linkageBefore(): Linkage {
    this.#before ??= new Linkage(
      new PlaceStore(this.ground),
      "programme",
      this.book.param("d3-site-size", "linkMetres"),
    );
    return this.#before;
  }

  /** Moves to another list of changes; the result is what building it anew would have made (promise E2). */
  move(overlay: Overlay): Disturbance {
    const { store } = this;
    const next = placeChanges(this.ground, overlay);
    const touched = new Touched(store, this.tallies);
    for (const [key, place] of this.#changes.added) {
      const to = next.added.get(key);
      if (to && same(place, to)) continue;
      const index = store.slot(key);
      touched.leave(index);
      store.remove(index);
    }
    for (const [key, place] of next.added) if (store.slot(key) === -1) touched.enter(store.add(place));
    const own = new Set([...this.#changes.programme.keys(), ...next.programme.keys()]);
    for (const index of own) {
      const units = next.programme.get(index) ?? (this.ground.places[index] as Place).programme;
      if (store.programme[index] === units) continue;
      touched.leave(index);
      store.setUnits(index, units, store.stock[index] as number);
      touched.enter(index);
    }
    this.overlay = overlay;
    this.#changes = next;
    this.#municipality = undefined;
    return touched.relink(this.linkage);
  }
}

export const COUNTS: readonly Count[] = ["programme", "stock"];

function same(a: Place, b: Place): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.programme === b.programme &&
    a.stock === b.stock &&
    a.owning === b.owning &&
    a.agreement === b.agreement &&
    a.building === b.building
  );
}

/** Keeps the totals true while places are changed, and remembers what was touched. */
class Touched {
  readonly #store: PlaceStore;
  readonly #tallies: Tallies;
  readonly #changed = new Set<number>();
  readonly #points: number[] = [];
  readonly #areas = new Set<number>();
  readonly #buildings = new Set<number>();
  readonly #cooperatives = new Set<number>();

  constructor(store: PlaceStore, tallies: Tallies) {
    this.#store = store;
    this.#tallies = tallies;
  }

  /** Before a place changes. */
  leave(index: number): void {
    this.#tallies.place(this.#store, index, -1);
    this.#note(index);
  }

  /** After it has changed. */
  enter(index: number): void {
    this.#tallies.place(this.#store, index, 1);
    this.#note(index);
  }

  relink(linkage: PerCount<Linkage>): Disturbance {
    const changed = [...this.#changed];
    const programme = linkage.programme.relink(changed);
    const stock = linkage.stock.relink(changed);
    this.#recount("programme", programme);
    this.#recount("stock", stock);
    return {
      changed,
      points: this.#points,
      gone: { programme: programme.gone, stock: stock.gone },
      come: { programme: programme.come, stock: stock.come },
      areas: this.#areas,
      buildings: this.#buildings,
      cooperatives: this.#cooperatives,
    };
  }

  #recount(count: Count, { gone, come }: { gone: readonly Component[]; come: readonly Component[] }): void {
    for (const component of gone) this.#recountOne(count, component, -1);
    for (const component of come) this.#recountOne(count, component, 1);
  }

  #recountOne(count: Count, component: Component, sign: 1 | -1): void {
    this.#tallies.component(count, component, sign);
    for (let k = 0; k < component.perArea.length; k += 2) this.#areas.add(component.perArea[k] as number);
  }

  #note(index: number): void {
    const { area, building, cooperative, spot } = this.#store;
    this.#changed.add(spot[index] as number);
    this.#points.push(this.#store.x(index), this.#store.y(index));
    this.#areas.add(area[index] as number);
    this.#buildings.add(building[index] as number);
    this.#cooperatives.add(cooperative[index] as number);
  }
}
