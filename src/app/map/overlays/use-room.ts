import { useEffect, useState } from "react";

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a box, told by the browser when they change: to ask it at every drawing would have the whole page laid out first. */
export function useRoom(box: HTMLElement): Room {
  const [room, setRoom] = useState<Room>(() => ({ width: box.clientWidth, height: box.clientHeight }));
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return room;
}
