import type { Box } from "./place-callout.ts";

const scrolls = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowY);

/** The part of an element that can be seen: cut by everything that scrolls around it. Null when nothing is left. */
export function visibleBox(element: Element): Box | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!scrolls(around)) continue;
    const frame = around.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
