import type { SqlJsStatic } from "sql.js";

export interface AddressCount {
  readonly addresses: number;
  readonly homes: number;
}

export const OSLO: AddressCount = { addresses: 100_000, homes: 437_000 };
export const GEOPACKAGE_ADDRESSES = 150_000;

/** A register as Kartverket writes it, of a town that is not; positions lie in a grid in the sea. */
export function addressCsv({ addresses, homes }: AddressCount, apartments: boolean): Uint8Array {
  const lines = [
    `lokalid;kommunenummer;kommunenavn;adressetype;adressetilleggsnavn;adressetilleggsnavnKilde;adressekode;adressenavn;nummer;bokstav;gardsnummer;bruksnummer;festenummer;undernummer;${apartments ? "seksjonsnummer;bruksenhetId;bruksenhetsnummerTekst;uuidBruksenhet;" : ""}adresseTekst;adresseTekstUtenAdressetilleggsnavn;EPSG-kode;Nord;Øst;postnummer;poststed;grunnkretsnummer;grunnkretsnavn;soknenummer;soknenavn;organisasjonsnummer;tettstednummer;tettstednavn;valgkretsnummer;valgkretsnavn;oppdateringsdato;datauttaksdato;adresseId;uuidAdresse;atkomstId;uuidAtkomst;atkomstNord;atkomstØst;sommeratkomstId;uuidSommeratkomst;sommeratkomstNord;sommeratkomstØst;vinteratkomstId;uuidVinteratkomst;vinteratkomstNord;vinteratkomstØst`,
  ];
  for (let home = 0; home < homes; home += 1) {
    const a = Math.floor((home * addresses) / homes);
    const street = `Prøvegata ${a % 3_000}`;
    const north = 6_640_000 + (a % 400) * 20;
    const east = 590_000 + Math.floor(a / 400) * 20;
    const own = apartments ? `;${home};H0101;7a5bd0b2-7f0e-4ad3-9a3b-${String(home).padStart(12, "0")};` : "";
    lines.push(
      `${a};9999;BYEN;vegadresse;;;${a % 3_000};${street};${a % 200};;${a % 300};${a % 99};0;;${own}${street} ${a};${street} ${a};25832;${north}.25;${east}.5;0150;BYEN;999901${String(10 + (a % 90))};Kretsen;1;Sognet;123456789;0801;Byen;0001;Kretsen;12.06.2025 09:03:43;12.06.2025 09:03:43;${a};6a5bd0b2-7f0e-4ad3-9a3b-${String(a).padStart(12, "0")};${a};8a5bd0b2-7f0e-4ad3-9a3b-${String(a).padStart(12, "0")};${north}.25;${east}.5;;;;;;;;`,
    );
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

/** Addresses of a city that is not, with the columns that an office's extract tends to have; positions lie in a grid in the sea. */
export function addressGeopackage({ Database }: SqlJsStatic): Uint8Array {
  const database = new Database();
  const columns = [
    "adressenavn",
    "nummer",
    "postnummer",
    "poststed",
    "grunnkretsnavn",
    "uuid",
    "kilde",
    "datert",
  ];
  database.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 25832, 'EPSG', 25832, '');
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    INSERT INTO gpkg_contents VALUES ('adresser', 'features');
    INSERT INTO gpkg_geometry_columns VALUES ('adresser', 'geom', 25832);
    CREATE TABLE adresser (fid INTEGER PRIMARY KEY, geom BLOB, ${columns.map((name) => `${name} TEXT`).join(", ")}); BEGIN;`);
  const insert = database.prepare(`INSERT INTO adresser VALUES (?, ?, ${columns.map(() => "?").join(", ")})`);
  const shape = new Uint8Array([0x47, 0x50, 0, 1, 0xe8, 0x64, 0, 0, 1, 1, 0, 0, 0, ...new Uint8Array(16)]);
  const view = new DataView(shape.buffer);
  for (let i = 0; i < GEOPACKAGE_ADDRESSES; i += 1) {
    view.setFloat64(13, 590_000 + Math.floor(i / 400) * 20, true);
    view.setFloat64(21, 6_640_000 + (i % 400) * 20, true);
    const uuid = `7a5bd0b2-7f0e-4ad3-9a3b-${String(i).padStart(12, "0")}`;
    insert.run([
      i + 1,
      shape,
      `Prøvegata ${i % 3_000}`,
      String(i % 200),
      "0150",
      "BYEN",
      `Kretsen ${i % 90}`,
      uuid,
      `Uttrekk av kommunens adresseregister, levert til prøve av hvor fort en stor fil leses, rad ${i} av ${GEOPACKAGE_ADDRESSES}; ordlyden sier ingenting og er her for at filen skal bli så stor som den sies å være, og rommet på disken`,
      "2026-11-23",
    ]);
  }
  insert.free();
  database.run("COMMIT;");
  const bytes = database.export();
  database.close();
  return bytes;
}
