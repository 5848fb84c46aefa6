/**
 * A button that puts some numbers in for a look: pressed again, or left behind, it puts back what was there. What the reader
 * changes meanwhile stays.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Network } from '../../quantities';
import { fromQuery } from '../../state/link';
import { network, setNetwork } from '../../state/store';

/** set: as in a link, `x=0,0,0,0&y=0`; what it leaves out stays. */
export default function TryNumbers({ set, children }: { set: string; children?: ComponentChildren }) {
  const root = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState<{ before: Network; tried: Network }>();
  const on = held !== undefined && network.value === held.tried;

  const part = partOf(set);
  const press = () => {
    if (on) setNetwork(held.before);
    else {
      const before = network.peek();
      setNetwork({ ...before, ...part });
      setHeld({ before, tried: network.peek() });
    }
  };
  // Left behind: nobody is looking any more at what it did.
  useEffect(() => {
    if (!held || !root.current) return;
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== false) return;
        if (network.peek() === held.tried) setNetwork(held.before);
        setHeld(undefined);
      },
      { rootMargin: '100% 0px' },
    );
    sight.observe(root.current);
    return () => sight.disconnect();
  }, [held]);

  return (
    <button ref={root} type="button" class="button" aria-pressed={on} onClick={press}>
      {children}
    </button>
  );
}

/** The numbers that a query names, and no others. @throws {RangeError} for an author's slip. */
function partOf(query: string): Partial<Network> {
  const named = new URLSearchParams(query);
  const { network: given, problems } = fromQuery(query);
  if (problems[0]) throw new RangeError(`set="${query}": ${problems[0].part}, because ${problems[0].because}`);
  return Object.fromEntries(Object.entries(given).filter(([name]) => named.has(name)));
}
