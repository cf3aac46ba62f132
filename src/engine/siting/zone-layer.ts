import Flatbush from "flatbush";
import { type Bounds, boundsOf } from "../geometry/bounds.ts";
import { EdgeSet } from "../geometry/edge-set.ts";
import type { Shape } from "../model/index.ts";

/** Datasets share what did not change, so a new ground after an import finds most of its edges made. */
const made = new WeakMap<Shape, EdgeSet>();

/** One shape of a layer, its edges made when first asked for: most zones of a city lie near no plot. */
export class LaidShape<T> {
  readonly of: T;
  private readonly shape: Shape;
  private own: EdgeSet | undefined;

  constructor(of: T, shape: Shape) {
    this.of = of;
    this.shape = shape;
  }

  get edges(): EdgeSet {
    if (this.own) return this.own;
    const edges = made.get(this.shape) ?? EdgeSet.of(this.shape);
    made.set(this.shape, edges);
    this.own = edges;
    return edges;
  }
}

/** Shapes of one kind under an index of their boxes. */
export class ZoneLayer<T> {
  private readonly shapes: readonly LaidShape<T>[];
  private readonly boxes: readonly Bounds[];
  private readonly index: Flatbush | undefined;

  constructor(items: readonly { readonly of: T; readonly shape: Shape }[]) {
    const laid: LaidShape<T>[] = [];
    const boxes: Bounds[] = [];
    for (const { of, shape } of items) {
      const box = boundsOf(shape.type === "MultiPolygon" ? shape.coordinates.flat() : shape.coordinates);
      if (box.minX > box.maxX) continue;
      laid.push(new LaidShape(of, shape));
      boxes.push(box);
    }
    this.shapes = laid;
    this.boxes = boxes;
    if (boxes.length === 0) return;
    this.index = new Flatbush(boxes.length);
    for (const box of boxes) this.index.add(box.minX, box.minY, box.maxX, box.maxY);
    this.index.finish();
  }

  /**
   * Shapes by how near their box is, as long as it is within `reach()` metres: the caller tightens it as it finds, and
   * shapes farther off are never made into edges.
   */
  *nearestFirst(x: number, y: number, reach: () => number): Generator<LaidShape<T>> {
    if (!this.index) return;
    for (const i of this.index.neighbors(x, y, Number.POSITIVE_INFINITY, reach())) {
      if (boxDistance(this.boxes[i] as Bounds, x, y) > reach()) return;
      yield this.shapes[i] as LaidShape<T>;
    }
  }

  /** Shapes whose box meets the given one, in the order they came. */
  near(box: Bounds): readonly LaidShape<T>[] {
    if (!this.index) return [];
    const found = this.index.search(box.minX, box.minY, box.maxX, box.maxY);
    if (found.length === 0) return [];
    if (found.length > 1) found.sort((a, b) => a - b);
    return found.map((i) => this.shapes[i] as LaidShape<T>);
  }
}

function boxDistance({ minX, minY, maxX, maxY }: Bounds, x: number, y: number): number {
  const dx = Math.max(minX - x, 0, x - maxX);
  const dy = Math.max(minY - y, 0, y - maxY);
  return Math.sqrt(dx * dx + dy * dy);
}
