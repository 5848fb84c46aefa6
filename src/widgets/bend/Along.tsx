/**
 * The score as one pixel goes from black to white: straight pieces that turn where a gate opens or shuts. A second figure, in
 * the column of the text.
 */
import '../../controls/figure.css';
import './bend.css';
import { useRef, useState } from 'preact/hooks';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { place } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber, twelveDigits } from '../../live-math';
import { at } from '../../model';
import { madeAt } from './along';
import { Choice } from './Choice';
import { ACROSS, goingOn, heightFor, type Point, pathOf, pathOfSamples, pointsOf, samplesOf, UNITS, upwards } from './frame';
import { GatePlaces } from './GatePlaces';
import { Strip } from './Strip';
import { beyond, spot, TickLines, TickNames, upAt } from './Ticks';

interface Props {
  /** Which pixel it begins with, from 1. */
  pixel?: number;
}

/** The straight piece on which the image stands: as the gates are now. Where a gate is, they are as before it. */
function pieceAround(points: readonly Point[], value: number): Point[] {
  const end = Math.max(
    1,
    points.findIndex(([to]) => value <= to),
  );
  return points.slice(end - 1, end + 1);
}

export default function Along({ pixel = 1 }: Props) {
  const read = useRead();
  const network = useNetwork();
  const field = useRef<HTMLDivElement>(null);
  const [j, setPixel] = useState(pixel - 1);
  const { axis, ticks } = useFitted(() => heightFor('score', network, network.x, 0, j), `${j}`);
  const [least, most] = useTravels([axis.min, axis.max], field, PACE.quick) as [number, number];
  const up = upwards(least, most);
  const samples = samplesOf('score', network, network.x, 0, j);
  const [now, made, ...line] = useTravels([at(network.x, j), read('z2'), ...samples], field) as [number, number, ...number[]];
  const arrived = line.every((value, n) => value === samples[n]);
  const points = pointsOf('score', network, network.x, 0, j);
  const [black, white] = [0, 1].map((value) => madeAt('score', network, network.x, 0, j, value)) as [number, number];
  /** The number of the dot stands where its line is not. */
  const falls = madeAt('score', network, network.x, 0, j, now + 0.05) < madeAt('score', network, network.x, 0, j, now - 0.05);
  const title = `The score as pixel ${j + 1} goes from black to white`;
  return (
    <div class="widget figure-wide bend bend-along" role="group" aria-label={title}>
      <p class="widget-title">{title}</p>
      <Choice name="pixel" chosen={j} onChoose={setPixel} />
      <div
        ref={field}
        class="bend-field"
        role="group"
        aria-label={`${title}: from ${formatNumber(black)} to ${formatNumber(white)}.`}
      >
        <div class="bend-plot">
          <TickNames up={up} ticks={ticks} />
          <svg viewBox={`0 0 ${UNITS} ${UNITS}`} preserveAspectRatio="none" aria-hidden="true">
            <TickLines up={up} ticks={ticks} />
            {arrived && goingOn(network, network.x, j).map((on) => <path key={on[0][0]} class="else" d={pathOf(up, on)} />)}
            <path class="made score" d={arrived ? pathOf(up, points) : pathOfSamples(up, line)} />
            {arrived && points.length > 2 && (
              <path class="made piece score" d={pathOf(up, pieceAround(points, at(network.x, j)))} />
            )}
            <path class="here" d={`M${place(ACROSS, now)} ${place(up, made)}V${UNITS}`} />
          </svg>
          {arrived && <GatePlaces network={network} j={j} axis={up} />}
          <span class="bend-dot score" {...spot(up, now, made)} data-points="z2" aria-hidden="true" />
          <span class={`bend-value${now > 0.8 ? ' before' : ''}${falls === now > 0.8 ? '' : ' over'}`} {...spot(up, now, made)}>
            <Shown id="z2" room={8} />
          </span>
          <span class="bend-end" style={`top:${upAt(up, white)}%`} {...beyond(up, white)}>
            <Other id="white.z2" like="z2" value={white} room={6} />
          </span>
        </div>
        <Strip j={j} now={now} />
      </div>
      <p class="figure-says">
        Pixel {j + 1} is <Shown id={`x[${j}]`} handle />: the score is <Shown id="z2" />. As the gates are now, every tenth of
        brightness moves it by <Other id={`tenth.We[${j}]`} like="z2" value={twelveDigits(read(`We[${j}]`) / 10)} />.{' '}
        <span class="bend-range">
          Drawn from <Other id="frame.low" like="z2" value={twelveDigits(axis.min)} format="short" /> to{' '}
          <Other id="frame.high" like="z2" value={twelveDigits(axis.max)} format="short" />.
        </span>
      </p>
    </div>
  );
}
