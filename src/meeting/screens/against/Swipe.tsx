import { type ReactNode, useRef, useState } from "react";

interface SwipeProps {
  readonly label: string;
  /** What is seen with the handle where it is, `share` (0–1) of it of the left picture. */
  readonly valueText: (share: number) => string;
  readonly left: ReactNode;
  readonly right: ReactNode;
}

const ALL = 100;
/** Most of the picture shows what is proposed, and enough of the other is seen to tell that there is one. */
const FIRST = 30;

/** Two pictures of the same ground, one drawn aside from the other. The handle is a slider: it is dragged, or moved with arrow keys. */
export function Swipe({ label, valueText, left, right }: SwipeProps) {
  const [at, setAt] = useState(FIRST);
  const frame = useRef<HTMLDivElement>(null);
  const drag = (event: React.PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || event.buttons !== 1) return;
    setAt(Math.round(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * ALL));
  };
  return (
    <div ref={frame} className="mt-swipe" onPointerDown={drag} onPointerMove={drag}>
      <div className="mt-swipe-under">{right}</div>
      <div className="mt-swipe-over" style={{ clipPath: `inset(0 ${ALL - at}% 0 0)` }}>
        {left}
      </div>
      <div className="mt-swipe-line" style={{ left: `${at}%` }} aria-hidden="true">
        <span>◂ ▸</span>
      </div>
      <input
        className="mt-swipe-slider"
        type="range"
        min={0}
        max={ALL}
        step={2}
        value={at}
        aria-label={label}
        aria-valuetext={valueText(at / ALL)}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      />
    </div>
  );
}
