import { expect, test } from "vitest";
import { isSuperseded, newestWins } from "../../../src/platform/worker/newest-wins.ts";

/** Questions that are answered when the test says so. */
function heldQuestions() {
  const open: { readonly question: number; readonly answer: (well: boolean) => void }[] = [];
  const ask = newestWins(
    (question: number) =>
      new Promise<string>((resolve, reject) =>
        open.push({
          question,
          answer: (well) => (well ? resolve(`answer ${question}`) : reject(new Error("down"))),
        }),
      ),
  );
  return { open, ask };
}

test("the first and the newest are answered; those between are told they were superseded", async () => {
  const { open, ask } = heldQuestions();
  const first = ask(1);
  const between = [ask(2), ask(3)];
  const newest = ask(4);
  const refused = await Promise.allSettled(between);
  expect(refused.map((one) => one.status === "rejected" && isSuperseded(one.reason))).toEqual([true, true]);
  open[0]?.answer(true);
  expect(await first).toBe("answer 1");
  open[1]?.answer(true);
  expect(await newest).toBe("answer 4");
  expect(open.map(({ question }) => question)).toEqual([1, 4]);
});

test("a question that fails lets the one in waiting through", async () => {
  const { open, ask } = heldQuestions();
  const first = ask(1);
  const second = ask(2);
  open[0]?.answer(false);
  await expect(first).rejects.toThrow("down");
  open[1]?.answer(true);
  expect(await second).toBe("answer 2");
  const third = ask(3);
  open[2]?.answer(true);
  expect(await third).toBe("answer 3");
});
