/** The numbers on the wires: values above, slopes below, once the walk has found them. */
import type { ComponentChildren } from 'preact';
import { grey, isLight } from '../../controls/grey';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { Found } from './Found';
import { PLACES, type Place } from './layout';
import { placed } from './placed';
import { LEAST_HEAD } from './ribbon';
import { halfAtPixel } from './widths';

const Sub = ({ of, n }: { of: string; n?: number }) => (
  <span class="symbol formula-text" aria-hidden="true">
    <em>{of}</em>
    {n && <sub>{n}</sub>}
  </span>
);

/** Letters of a value beyond which what stands beside it makes room. */
const LONG = { short: 5, full: 6 } as const;

/** far, near: from the wire, in units of the lying and of the turned circuit; the widest need more. */
function OnWire({
  place,
  far = 17,
  near = 14,
  symbol,
  value,
  children,
}: {
  place: Place;
  far?: number;
  near?: number;
  symbol?: ComponentChildren;
  value: string;
  children: ComponentChildren;
}) {
  const read = useRead();
  const ofNeuron = /^[za]1/.test(value);
  const letters = textOf(value, read, ofNeuron ? 'short' : undefined).length;
  const long = letters > (ofNeuron ? LONG.short : LONG.full) ? ' long' : '';
  return (
    <span class={`on-wire of-${ofNeuron ? 'neuron' : value}${long}`} style={`${placed(place)};--far:${far};--near:${near}`}>
      {symbol}
      <span class="value">
        <Shown id={value} room={7} />
      </span>
      {ofNeuron && (
        <span class="value short">
          <Shown id={value} room={5} />
        </span>
      )}
      <span class="slope">{children}</span>
    </span>
  );
}

/** unit: as `unitFor`. */
export function Values({ found, asked, unit }: { found: number; asked: string | undefined; unit: number }) {
  const read = useRead();
  /** What comes to a pixel is asked for: how far off its numbers stand would tell. */
  const pixels = useVeiled('dx[0]');
  const half = (j: number) => `--half:${pixels ? LEAST_HEAD : halfAtPixel(j, read, unit)}`;
  return (
    <>
      {[0, 1, 2, 3].map((j) => (
        <span key={j} class="pixel-of" style={placed(PLACES.pixel(j))}>
          <span
            class={isLight(read(`x[${j}]`)) ? 'pixel-tile bright' : 'pixel-tile'}
            style={`--grey:${grey(read(`x[${j}]`))}`}
            data-pick={`x[${j}]`}
            data-points={`dx[${j}]`}
            title={`Paths of pixel ${j + 1}`}
          >
            <b>x</b>[{j + 1}]
          </span>
        </span>
      ))}
      {[0, 1, 2, 3].map((j) => (
        <span key={j} class="pixel-number" style={`${placed(PLACES.pixelValue(j))};${half(j)}`}>
          <Shown id={`x[${j}]`} room={6} handle />
        </span>
      ))}
      {[0, 1, 2, 3].map((j) => (
        <span key={j} class="pixel-number below" style={`${placed(PLACES.pixelSlope(j))};${half(j)}`}>
          <Found slope={`dx[${j}]`} found={found} />
        </span>
      ))}
      {[0, 1, 2].map((i) => (
        <OnWire key={i} place={PLACES.z1(i)} value={`z1[${i}]`} symbol={i === 0 && <Sub of="z" n={1} />}>
          <Found slope={`dz1[${i}]`} found={found} />
        </OnWire>
      ))}
      {[0, 1, 2].map((i) => (
        <OnWire key={i} place={PLACES.a1(i)} value={`a1[${i}]`} symbol={i === 0 && <Sub of="a" n={1} />}>
          <Found slope={`da1[${i}]`} found={found} />
        </OnWire>
      ))}
      {[0, 1, 2].map(
        (i) =>
          read(`r1[${i}]`) === 0 && (
            <span
              key={i}
              class={found >= 6 ? 'shut-says' : 'shut-says unfound'}
              style={placed(PLACES.gate(i))}
              {...(i === 1 && asked && { 'data-veil-of': asked })}
            >
              shut: <Shown id={`da1[${i}]`} room={7} /> arrives, <Shown id={`dz1[${i}]`} room={7} /> leaves
            </span>
          ),
      )}
      <OnWire place={PLACES.z2} far={22} value="z2" symbol={<Sub of="z" n={2} />}>
        <Found slope="dz2" found={found} />
      </OnWire>
      <OnWire place={PLACES.a2} far={33} near={20} value="a2" symbol={<Sub of="a" n={2} />}>
        <Found slope="da2" found={found} />
      </OnWire>
      <OnWire place={PLACES.L} far={22} value="L" symbol={<Sub of="L" />}>
        <span class={found >= 1 ? 'slope-found role-slope' : 'slope-found role-slope unfound'}>
          <b class="num">1</b>
        </span>
      </OnWire>
    </>
  );
}
