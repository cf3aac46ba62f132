import { useEffect, useState } from "react";

/** Milliseconds since 1970, a new number every second. Only the presenter's own window shows it: nothing public knows what time it is. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
