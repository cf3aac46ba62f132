import type { Dataset } from "../../../engine/index.ts";
import type { DwellingBook } from "../dwelling-book.ts";
import type { PlaceReader } from "../place-reader.ts";
import type { RecordIds } from "../record-ids.ts";
import type { RowReader } from "../row-reader.ts";

/** What a builder has at hand for every row of one table. */
export interface Workshop {
  readonly places: PlaceReader;
  readonly ids: RecordIds;
  readonly dataset: Dataset;
  readonly dwellings: DwellingBook;
  /** Year the file was made or fetched, where anybody knows. */
  readonly madeYear?: number;
}

/** One row → one record; undefined when the reader has noted why not. */
export type Builder<T> = (reader: RowReader, workshop: Workshop) => T | undefined;
