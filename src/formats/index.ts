/** The front door of the formats: bytes in, records and issues out, and back again. */
export { type CsvCell, writeTableCsv } from "./csv/write-table-csv.ts";
export { readProject } from "./project/read-project.ts";
export { readScenario, writeScenario } from "./project/scenario-file.ts";
export { writeProject } from "./project/write-project.ts";
