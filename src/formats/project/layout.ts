/** Names inside a project file. A change here is a new version: bump VERSION and keep a reader for the old one. */
export const FORMAT = "spredt-project";
export const VERSION = 1;
export const HEAD_FILE = "project.json";
export const GUIDE_FILE = "LESMEG.txt";
export const STUDY_AREA_FILE = "study-area.geojson";

/** For whoever unpacks the file and finds no planner at hand. In Norwegian only: the file belongs to a municipality. */
export const GUIDE = `Dette er et prosjekt fra Spredt, planleggeren for spredt bosetting. Åpne zip-filen i Spredt for å arbeide videre.

Du kan også åpne delene hver for seg:
- *.geojson åpnes i QGIS og andre kartprogrammer. Koordinatene er meter i koordinatsystemet som står i "crs" øverst i filen.
- *.csv åpnes i Excel: semikolon mellom kolonnene, desimalkomma, UTF-8.
- project.json har kommune, scenarioer, egne regelsett og kolonnevalg.

Tom celle eller null betyr ukjent. Kolonnene fromFile, fromSheet og fromRow sier hvor raden ble lest.
En tekst som begynner med = + - @ eller ' står med en ' foran, slik at regneark ikke leser den som en formel.
`;
