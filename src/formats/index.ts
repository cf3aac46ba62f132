/** The front door of the formats: bytes in, records and issues out, and back again. */
import { ENDINGS } from "./endings.ts";

/** File endings the import dialog offers; a zip may hold any of the others. */
export const FILE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

export { type AddressAt, AddressIndex } from "./addresses/address-index.ts";
export { type AddressHit, findAddresses } from "./addresses/find-addresses.ts";
export {
  type AddressCandidate,
  type AddressMatch,
  type AddressRung,
  matchAddress,
} from "./addresses/match-address.ts";
export { type BasemapLayers, basemapGround } from "./basemap-ground.ts";
export { basemapNear } from "./basemap-near.ts";
export { converter, OFFERED_CRS, workingCrsAt } from "./crs.ts";
export { type CrsChoice, type CrsOutlook, crsOutlook } from "./crs-outlook.ts";
export { type CsvCell, writeTableCsv } from "./csv/write-table-csv.ts";
export { findSqliteBy } from "./geopackage/sqlite.ts";
export { ISSUE_CODES, type IssueCode } from "./issue-codes.ts";
export { NORWAY_OUTLINE } from "./norway.ts";
export { writeOpenDataPackage } from "./open-data/open-data-package.ts";
export { preview } from "./preview.ts";
export { readProject } from "./project/read-project.ts";
export { readScenario, writeScenario } from "./project/scenario-file.ts";
export { writeProject } from "./project/write-project.ts";
export { LAYER_IDS, type LayerId, layerCounts } from "./project-layers.ts";
export { checkPublicText } from "./public-text/check-public-text.ts";
export { type PublicTextRegister, publicTextRegister } from "./public-text/public-text-register.ts";
export { TEXT_FINDINGS, type TextFinding, type TextFindingKind } from "./public-text/text-finding.ts";
export { readTables } from "./read-tables.ts";
export { chosenBy } from "./records/address-book.ts";
export { areaIssues } from "./records/area-issues.ts";
export { askAgain } from "./records/ask-again.ts";
export { buildRecords } from "./records/build-records.ts";
export type {
  BuildContext,
  BuiltReport,
  BuiltTable,
  RejectedRow,
  RowCounts,
} from "./records/built-table.ts";
export { type Field, type FieldType, KIND_IDS, type Kind, type KindId } from "./records/field.ts";
export { guessKind, type KindGuess } from "./records/guess-kind.ts";
export { fingerprint, guessMapping } from "./records/guess-mapping.ts";
export {
  type ImportContext,
  type ImportOutcome,
  importTables,
  type TableImport,
} from "./records/import-tables.ts";
export { KINDS } from "./records/kinds/index.ts";
export { type Merged, type MergeSummary, mergeImport, type RegisterUpdate } from "./records/merge-import.ts";
export { type CellProblem, readDwellingCell, type WrittenFact } from "./records/read-dwelling-cell.ts";
export { numberOf } from "./records/table-coordinates.ts";
export { type WaitingPlaced, withWaitingPlaced } from "./records/with-waiting-placed.ts";
export { rejectedRowsCsv } from "./rejected-rows-csv.ts";
export {
  type AbortFlag,
  type Cell,
  type FileOrigin,
  type GeometryKind,
  type InputFile,
  type OnProgress,
  PERSONAL_REASONS,
  type PersonalColumn,
  type PersonalReason,
  type Progress,
  type ReadOutcome,
  type SampledShape,
  type Table,
  type TableCrs,
  type TablePreview,
} from "./table.ts";
export { type Template, template } from "./template.ts";
export {
  LAYER_FORMATS,
  type LayerFile,
  type LayerFormat,
  type LayerWish,
  writeLayerFiles,
} from "./write-layer-files.ts";
export { writeLayers } from "./write-layers.ts";
export { writeXlsx } from "./xlsx/write-xlsx.ts";
