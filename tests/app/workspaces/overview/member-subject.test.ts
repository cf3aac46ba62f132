import { expect, test } from "vitest";
import { memberSubject } from "../../../../src/app/workspaces/overview/groups/member-subject.ts";

test("a member of a group is the home or the plot it is named by, and a placement outside the register is nobody's to open", () => {
  expect(memberSubject("dwelling:a:1")).toEqual({ kind: "dwelling", id: "a:1" });
  expect(memberSubject("plot:t1")).toEqual({ kind: "plot", id: "t1" });
  expect(memberSubject("placement:p1")).toBeNull();
});
