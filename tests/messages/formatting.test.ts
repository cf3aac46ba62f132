import { expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("numbers are written as each language writes them", () => {
  expect(plain(messages("nb").number(12345.6, 1))).toBe("12 345,6");
  expect(plain(messages("nn").number(12345.6, 1))).toBe("12 345,6");
  expect(messages("en").number(12345.6, 1)).toBe("12,345.6");
});

test("negative zero is written as zero", () => {
  expect(messages("nb").number(-0)).toBe("0");
});

test("shares are written as per cent, with the space Norwegian wants", () => {
  expect(plain(messages("nb").percent(0.125, 1))).toBe("12,5 %");
  expect(messages("en").percent(0.125, 1)).toBe("12.5%");
});

test("distances are written in whole metres below a kilometre and in kilometres above", () => {
  expect(messages("nb").metres(239.6)).toBe("240 m");
  expect(messages("nb").metres(2450)).toBe("2,5 km");
});

test("an unknown key is our own bug and is thrown, a made-up key is shown as it is", () => {
  expect(() => messages("nb").text("nothing.here" as never)).toThrow("nothing.here");
  expect(messages("nb").maybe("issue.never-heard-of")).toBe("issue.never-heard-of");
});

test("templates choose the plural of the number they are given", () => {
  const template = "{n, plural, one {# boenhet} other {# boenheter}}";
  expect(messages("nb").format(template, { n: 1 })).toBe("1 boenhet");
  expect(plain(messages("nb").format(template, { n: 1200 }))).toBe("1 200 boenheter");
});
