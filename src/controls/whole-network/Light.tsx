/** A light on its way along lines: where it is, the browser works out from the lines themselves. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** paths: the lines, one after the other; at: how far it has come along all of them, from 0 to 1. */
export function Light({ paths, at }: { paths: readonly string[]; at: number }) {
  const lines = useRef<SVGGElement>(null);
  const light = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const ways = [...(lines.current?.children ?? [])] as SVGPathElement[];
    const lengths = ways.map((way) => way.getTotalLength());
    let far = at * lengths.reduce((sum, length) => sum + length, 0);
    const n = lengths.findIndex((length) => {
      if (far <= length) return true;
      far -= length;
      return false;
    });
    const { x, y } = (ways[n] ?? ways.at(-1))?.getPointAtLength(n < 0 ? Number.POSITIVE_INFINITY : far) ?? { x: 0, y: 0 };
    light.current?.setAttribute('transform', `translate(${x} ${y})`);
  });
  return (
    <g class="light">
      <g ref={lines} class="ways">
        {paths.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      <g ref={light}>
        <circle class="glow" r="22" />
        <circle class="glow" r="14" />
        <circle class="core" r="6" />
      </g>
    </g>
  );
}
