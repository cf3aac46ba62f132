import { expect, test } from "vitest";
import { streetName } from "../../../../src/engine/siting/demands/street-name.ts";

test.each([
  ["Storgata 12", "storgata"],
  ["Storgata 12 B", "storgata"],
  ["Storgata 12B, 0155 Oslo", "storgata"],
  ["Olaf Ryes plass 3, H0201", "olaf ryes plass"],
  ["Østre  Åsgate 4 H0101", "østre åsgate"],
  ["7. juni plassen 1", "7. juni plassen"],
])("%s lies in %s", (address, street) => {
  expect(streetName(address)).toBe(street);
});

test.each(["", "Solbakken", "41/207"])("nobody can tell the street of %j", (address) => {
  expect(streetName(address)).toBeNull();
});
