/** The ground under the ball, surveyed anew whenever it is another: a few rows at a time, so that no hand waits for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { inGesture } from '../../state/store';
import { type Ground, keyOf, type Site, survey } from './ground';

/** In ms: a part of the survey; and how long one may take before a bar says how far it is. */
const SLICE_MS = 8;
const LONG_MS = 1000;

interface Surveyed {
  ground: Ground;
  /** The one before it, over which it appears. */
  before: Ground | undefined;
  /** It is of where the ball is. */
  fresh: boolean;
  /** How far a long survey is, from 0 to 1. */
  share: number | undefined;
}

/** still: the ground as the page was built. While something is in the hand, the old ground stays. */
export function useGround(site: Site, still: Ground): Surveyed {
  const [ground, put] = useState(still);
  const [share, tell] = useState<number>();
  const before = useRef<Ground>();
  const key = keyOf(site);
  const fresh = key === ground.key;
  const waits = fresh || inGesture.value;
  useEffect(() => {
    if (waits) return undefined;
    const rows = survey(site);
    const began = performance.now();
    const slice = () => {
      const until = performance.now() + SLICE_MS;
      for (;;) {
        const { done, value } = rows.next();
        if (done) {
          before.current = ground;
          put(value);
          tell(undefined);
          return;
        }
        if (performance.now() < until) continue;
        if (performance.now() - began > LONG_MS) tell(value);
        break;
      }
      timer = setTimeout(slice);
    };
    let timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [key, waits]);
  return { ground, before: before.current, fresh, share };
}
