/** The wires of the circuit in one setting, the slopes that have come along them, and the path that is followed. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { quantity } from '../../quantities';
import { frontAt, PLACES, SETTINGS, type SettingName } from './layout';
import { wiresOf } from './paths';
import { ribbon } from './ribbon';
import { isCut, WIRES, widthOf } from './widths';

interface Props {
  setting: SettingName;
  /** Where the wave stands. */
  at: number;
  unit: number;
  picked: string;
  /** The question that asks what comes of neuron 2. */
  asked: string | undefined;
}

/** The number whose path a press on a wire follows. */
const pickOf = (wire: string): string | undefined =>
  wire.startsWith('W1') ? wire : wire.startsWith('da1') ? wire.replace('da1', 'W2') : wire === 'dz2' ? 'b2' : undefined;

export function Wires({ setting, at, unit, picked, asked }: Props) {
  const { width, height, wires } = SETTINGS[setting];
  const drawing = useRef<SVGSVGElement>(null);
  const shown = useShown(drawing);
  const grips = useMemo(
    () =>
      Object.entries(wires).map(([wire, { d }]) => {
        const pick = pickOf(wire);
        return (
          pick && (
            <path key={wire} class="grip" d={d} data-pick={pick} data-points={pick}>
              <title data-quoted="">{`Path of ${quantity(pick).symbol}`}</title>
            </path>
          )
        );
      }),
    [],
  );
  const bare = useMemo(() => <Bare setting={setting} picked={picked} />, [picked]);
  // The setting that is not shown does not follow the wave on its way.
  const front = shown ? at : Math.floor(at);
  const wave = useMemo(() => <Slopes setting={setting} at={front} unit={unit} asked={asked} />, [front, unit, asked]);
  const whole = useMemo(() => <Slopes setting={setting} at={99} unit={unit} asked={asked} />, [unit, asked]);
  return (
    <svg ref={drawing} class={`wires ${setting}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bare}
      <g class="wave">{wave}</g>
      <g class="whole">{whole}</g>
      {grips}
    </svg>
  );
}

/** Whether it is laid out at all; true until it is known. */
function useShown(element: RefObject<Element>): boolean {
  const [shown, show] = useState(true);
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => show((entry?.contentRect.width ?? 0) > 0));
    if (element.current) size.observe(element.current);
    return () => size.disconnect();
  }, []);
  return shown;
}

/** What stands before any slope has come: the wires, and the halo of the path. */
function Bare({ setting, picked }: { setting: SettingName; picked: string }) {
  const read = useRead();
  const { wires } = SETTINGS[setting];
  const against = (wire: string) => wire.startsWith('W1') && read(wire) < 0;
  const shut = (wire: string) => wire.startsWith('dz1') && read(wire.replace('dz1', 'r1')) === 0;
  return (
    <>
      <path
        class="halo"
        d={wiresOf(picked)
          .map((wire) => wires[wire]?.d)
          .join('')}
      />
      {Object.entries(wires).map(([wire, { d }]) => (
        <path key={wire} class={against(wire) || shut(wire) ? 'wire dashed' : 'wire'} d={d} />
      ))}
    </>
  );
}

function Slopes({ setting, at, unit, asked }: Omit<Props, 'picked'>) {
  const read = useRead();
  /** What comes to a pixel is asked for: how wide it is would tell. */
  const pixels = useVeiled('dx[0]');
  const { along, wires } = SETTINGS[setting];
  const front = at > LAST_STOP ? Number.POSITIVE_INFINITY : frontAt(SETTINGS[setting], at);
  const outline = (wire: string, slope: number) => {
    const width = pixels && wire.startsWith('W1') && slope !== 0 ? 1 : widthOf(slope, unit, setting);
    return ribbon(wires[wire]?.points ?? [], along, front, width);
  };
  const drawn = WIRES.map(({ wire, slope }) => ({ wire, d: outline(wire, slope(read)) }));
  const of = (second: boolean) =>
    drawn
      .filter(({ wire }) => /^(da1|dz1|W1)\[1\]/.test(wire) === second)
      .map(({ d }) => d)
      .join('');
  const shut = [0, 1, 2].filter((i) => read(`r1[${i}]`) === 0 && front >= frontAt(SETTINGS[setting], 5) - 1);
  const bars = (second: boolean) =>
    shut
      .filter((i) => (i === 1) === second)
      .map((i) => {
        const [x, y] = PLACES.gate(i)[setting];
        return setting === 'wide' ? `M${x + 31} ${y - 13}V${y + 13}` : `M${x - 10} ${y + 19}H${x + 10}`;
      })
      .join('');
  const cut = isCut(read('da2'), unit) && at >= 0.9;
  const [x, y] = PLACES.a2[setting];
  return (
    <>
      <path class="slope-wire" d={of(false)} />
      <path class="gate-bar" d={bars(false)} />
      {cut && <path class="cut" d={[-4, 4].map((by) => `M${x + by - 5} ${y + 26}L${x + by + 5} ${y - 26}`).join('')} />}
      <g data-veil-of={asked}>
        <path class="slope-wire" d={of(true)} />
        <path class="gate-bar" d={bars(true)} />
      </g>
    </>
  );
}

const LAST_STOP = 9;
