import { useEffect, useRef, useState } from 'preact/hooks';

const THERE_MS = 400;
const BACK_MS = 250;

/** Goes from 0 to 1 and back in time; at once for those who asked for less motion. */
export function useSlide(wanted: boolean): number {
  const [t, setT] = useState(0);
  const now = useRef(t);
  useEffect(() => {
    const end = wanted ? 1 : 0;
    const put = (value: number) => {
      now.current = value;
      setT(value);
    };
    if (now.current === end) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return put(end);
    const [from, start] = [now.current, performance.now()];
    let frame = requestAnimationFrame(function move(at: number) {
      const share = Math.min(1, Math.max(0, (at - start) / (wanted ? THERE_MS : BACK_MS)));
      put(from + (end - from) * share * share * (3 - 2 * share));
      if (share < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return t;
}
