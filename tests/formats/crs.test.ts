import { describe, expect, it, test } from "vitest";
import { converter, DEGREES, namedCrs, workingCrsAt } from "../../src/formats/crs.ts";
import { crsOfWkt } from "../../src/formats/crs-of-wkt.ts";
import { inNorway } from "../../src/formats/norway.ts";

describe("names of coordinate systems", () => {
  it.each([
    ["EPSG:25832", "EPSG:25832"],
    ["epsg:25833", "EPSG:25833"],
    ["urn:ogc:def:crs:EPSG::25835", "EPSG:25835"],
    ["urn:ogc:def:crs:EPSG:6.9:25832", "EPSG:25832"],
    ["http://www.opengis.net/def/crs/EPSG/0/25832", "EPSG:25832"],
    ["25833", "EPSG:25833"],
    ["EPSG:32632", "EPSG:25832"],
    ["EPSG:5972", "EPSG:25832"],
    ["EPSG:3045", "EPSG:25833"],
    ["EPSG:4258", DEGREES],
    ["urn:ogc:def:crs:EPSG::4326", DEGREES],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", DEGREES],
    ["EPSG:3857", "EPSG:3857"],
    ["EPSG:5110", "EPSG:5110"],
    ["EPSG:5975", "EPSG:25835"],
    ["EPSG:6172", "EPSG:25832"],
    ["EPSG:25832+5941", "EPSG:25832"],
    ["urn:ogc:def:crs,crs:EPSG::25833,crs:EPSG::5941", "EPSG:25833"],
    ["http://www.opengis.net/gml/srs/epsg.xml#25832", "EPSG:25832"],
    ["EUREF89 UTM sone 32", "EPSG:25832"],
    ["ETRS89 / UTM zone 33N", "EPSG:25833"],
    ["ETRS_1989_UTM_Zone_35N", "EPSG:25835"],
    ["UTM32", "EPSG:25832"],
    ["EUREF89 NTM sone 10", "EPSG:5110"],
    ["EUREF89", DEGREES],
    ["WGS 84", DEGREES],
  ])("%s is %s", (name, code) => {
    expect(namedCrs(name)).toEqual({ known: true, code });
  });

  it("NGO1948 is known and refused", () => {
    expect(namedCrs("EPSG:27393")).toEqual({ known: false, ngo: true });
    expect(namedCrs("NGO 1948 akse III")).toEqual({ known: false, ngo: true });
  });

  it.each(["", "EPSG:2154", "local", "?", "EPSG:999999999", "ED50 / UTM zone 32N", "NTM sone 31"])(
    "%j is not known",
    (name) => {
      expect(namedCrs(name)).toEqual({ known: false, ngo: false });
    },
  );
});

describe("conversion", () => {
  it("leaves coordinates of the same system untouched, to the last bit", () => {
    const same = converter("EPSG:25832", "EPSG:25832");
    expect(same(0.1 + 0.2, 6_770_754.69)).toEqual([0.1 + 0.2, 6_770_754.69]);
  });

  it("comes back to where it went out from, within a tenth of a millimetre", () => {
    for (const code of ["EPSG:25832", "EPSG:25833", "EPSG:25835", "EPSG:5110", "EPSG:3857"]) {
      const [x, y] = converter(DEGREES, code)(10.75, 59.91);
      const [lon, lat] = converter(code, DEGREES)(x, y);
      expect(Math.hypot((lon - 10.75) * 56_000, (lat - 59.91) * 111_000)).toBeLessThan(1e-4);
    }
  });

  it("picks the zone that municipal data is delivered in", () => {
    expect(workingCrsAt(5.7, 58.9)).toBe("EPSG:25832");
    expect(workingCrsAt(10.4, 63.4)).toBe("EPSG:25832");
    expect(workingCrsAt(18.9, 69.6)).toBe("EPSG:25833");
    expect(workingCrsAt(30.0, 69.7)).toBe("EPSG:25835");
  });
});

describe("Norway", () => {
  it.each([
    ["Lindesnes", 7.05, 57.98],
    ["Utsira", 4.88, 59.31],
    ["Halden", 11.39, 59.12],
    ["Røros", 11.38, 62.57],
    ["Kautokeino", 23.04, 69.01],
    ["Vardø", 31.11, 70.37],
    ["Nordkapp", 25.78, 71.17],
  ])("holds %s", (_name, lon, lat) => expect(inNorway(lon, lat)).toBe(true));

  it.each([
    ["Stockholm", 18.07, 59.33],
    ["Karlstad", 13.5, 59.38],
    ["Kiruna", 20.22, 67.85],
    ["Skagen", 10.58, 57.72],
    ["Null Island", 0, 0],
    ["Oslo with its axes swapped", 59.91, 10.75],
  ])("does not hold %s", (_name, lon, lat) => expect(inNorway(lon, lat)).toBe(false));
});

test.each(["ED_1950_UTM_Zone_32N", "ED50 / UTM zone 32N", "NGO_1948_UTM_Zone_32N", "WGS_1972_UTM_Zone_32N"])(
  "%s lies a hundred metres from EUREF89, and is not taken for it",
  (name) => {
    expect(namedCrs(name)).toMatchObject({ known: false });
  },
);

describe("codes of the register", () => {
  it("knows Norway's zones under the codes they got with heights, with northing first, and of EUREF89's own in 2025", () => {
    const codeOf = (number: number) => {
      const named = namedCrs(`EPSG:${number}`);
      return named.known ? named.code : undefined;
    };
    for (const [number, code] of [
      // Ends and middles of each row of Kartverket's table.
      [5945, 5105],
      [5958, 5118],
      [5970, 5130],
      [6145, 5105],
      [6158, 5118],
      [6170, 5130],
      [11435, 5105],
      [11437, 5107],
      [11408, 5108],
      [11418, 5118],
      [11430, 5130],
      [5971, 25831],
      [5976, 25836],
      [6171, 25831],
      [6176, 25836],
      [11400, 25831],
      [11403, 25832],
      [11407, 25836],
      [11021, 25831],
      [11023, 25833],
      [11026, 25836],
      [11013, 25831],
      [11015, 25833],
      [11018, 25836],
      [3043, 25831],
      [3045, 25833],
      [3048, 25836],
      [10875, 4326],
      [10874, 4326],
      [5942, 4326],
      [6144, 4326],
      [11399, 4326],
      [11558, 4326],
      [11560, 4326],
    ] as const)
      expect([number, codeOf(number)]).toEqual([number, `EPSG:${code}`]);
  });

  it("reads EUREF89's new names, and Europe's equal areas to the register's own example", () => {
    expect(crsOfWkt('PROJCRS["ETRS89-NOR [EUREF89] / NTM zone 10",X[1]]')).toBe("EPSG:5110");
    expect(crsOfWkt('GEOGCRS["ETRS89-NOR [EUREF89]",X[1]]')).toBe("EPSG:4258");
    // IOGP guidance note 7-2, Lambert azimuthal equal area: 50°N 5°E is 3962799.45 E, 2999718.85 N.
    const [east, north] = converter("EPSG:4326", "EPSG:3035")(5, 50);
    expect([east.toFixed(2), north.toFixed(2)]).toEqual(["3962799.45", "2999718.85"]);
  });
});
