/** The slope of the loss at one number: two points on the curve close in, and under a lens the secant becomes the tangent. */
import './slope-lens.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { useFitted } from '../../controls/plot/use-fitted';
import { Stage } from '../../controls/stage/Stage';
import { VEILED } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber, shownText } from '../../live-math';
import { momentOf, quantity, read as readFrom, withNumber } from '../../quantities';
import { nudged, slopeId } from '../../quantities/nudge';
import { Cone } from './Cone';
import { Covered } from './Covered';
import { axesOf, bendsAt, extentFor, startFor } from './frame';
import { Glass } from './Glass';
import { Hold } from './Hold';
import { lensOf } from './lens';
import { Plot } from './Plot';
import { Quotient } from './Quotient';
import { Rows } from './Rows';
import { NOW, rungOf } from './rungs';
import { Scale } from './Scale';
import { Taps } from './Taps';
import { useDistance } from './use-distance';

/** The stop that it begins at: there secant and tangent can be told apart. */
const FIRST = 1;

interface Props {
  /** The question, CHAPTER/NAME, that asks which way the number should go: while it is open, nothing here tells. */
  asked?: string;
}

export default function SlopeLens({ asked }: Props) {
  const network = useNetwork();
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const [id, setId] = useState('W2[2]');
  const [squared, setSquared] = useState(false);
  const distance = useDistance(FIRST, field);
  const now = read(id);
  const fit = useMemo(() => {
    const extent = extentFor(network, id);
    return { ...extent, start: startFor(network, id, extent) };
  }, [network, id]);
  const extent = useFitted(() => fit, id);
  /** Another number does not slide in from where this one stood: only its loss grows or shrinks to its place. */
  const last = useRef(id);
  const turned = last.current !== id;
  useLayoutEffect(() => {
    last.current = id;
  }, [id]);
  const [middle, value] = useTravels([extent.middle, now], field, turned ? 0 : PACE.jump) as [number, number];
  const [low, high, start] = useTravels([extent.low, extent.high, extent.start], field, PACE.jump) as [number, number, number];
  const axes = axesOf({ middle, low, high });
  const slope = slopeId(id);
  const rung = rungOf(network, id, distance.h);
  /** Drawn with the number on its way. */
  const moving = value === now ? network : withNumber(network, id, value);
  const { plus, minus, slope: between } = nudged(moving, id, distance.drawn);
  const [L, exact] = useMemo(() => {
    const moment = momentOf(moving);
    return [moment.L, readFrom(moment, slope)];
  }, [network, id, value]);
  const sight = { L, plus, minus, slope: between, exact };
  const lens = lensOf(axes, { h: distance.drawn, ...sight });
  const bends = useMemo(() => bendsAt(network, id), [network, id]);
  const { quotient } = rung;
  /** What the question by hand asks of this number is not told either. */
  const veiled = useVeiled(slope);
  const cover = veiled ? '' : undefined;
  const { symbol } = quantity(id);
  const parts = { id, axes, lens, sight, network: moving };

  return (
    <Stage
      class="slope-lens"
      title="The slope under a lens"
      hint={
        <>
          drag the number, a point or <i>h</i>; the lens shows a little more than <i>h</i> to each side
        </>
      }
      label={`The loss as ${symbol} moves, and the same place under a lens, ${formatNumber(distance.h)} to each side. For each 1 of ${symbol} the secant rises by this much: ${veiled ? VEILED : shownText(quantity(slope), quotient)}`}
      says={
        <>
          <span data-quoted="">{formatNumber(distance.h)}</span> to each side: the secant{' '}
          <span data-veil-of={asked}>
            <span data-covered={cover}>
              {quotient === 0 ? 'is level.' : quotient < 0 ? 'falls by ' : 'rises by '}
              {quotient !== 0 && (
                <>
                  <Other id={`nudge[${NOW}].size`} like={slope} value={Math.abs(quotient)} /> for each 1.
                </>
              )}
            </span>
          </span>
          {bends && ' At a bend the page counts the shut gate as flat.'}
          {squared && (
            <>
              {' '}
              <span data-covered={cover}>
                The squared error slopes by{' '}
                <Other id={`nudge[${NOW}].squared`} like={slope} value={2 * read('r2') * read(slope)} /> there.
              </span>
            </>
          )}
        </>
      }
      beneath={
        <>
          <Covered asked={asked} cover={cover} class="slope-table">
            <Rows id={id} distance={distance} />
          </Covered>
          <Covered asked={asked} cover={cover} class="slope-equation">
            <Quotient id={id} rung={rung} />
          </Covered>
          <div class="slope-choice">
            <Taps id={id} onChoose={setId}>
              <Hold on={squared} onHold={setSquared} words="Hold: squared error" />
            </Taps>
          </div>
        </>
      }
      field={field}
    >
      <Covered asked={asked} cover={cover} class="slope-seen">
        <Cone axes={axes} value={value} loss={L} times={lens.times} />
        <div class="slope-left">
          <Plot {...parts} {...{ value, distance, quotient, squared, start }} />
        </div>
        <div class="slope-right">
          <Glass {...parts} h={distance.drawn} rung={rung} bends={bends} />
        </div>
      </Covered>
      <Scale {...{ id, axes, distance, asked, cover }} />
    </Stage>
  );
}
