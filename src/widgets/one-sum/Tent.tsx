/**
 * The bend comes back as a tent: what counter and objector make of 0, 1 and 2 white pixels, and what is left when the objector's
 * gate is held open: its leg swings up, and all lies on one straight line.
 */
import './tent.css';
import { useRef, useState } from 'preact/hooks';
import { HoldButton } from '../../controls/hold-button/HoldButton';
import { useTravel } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { place, plainAxis, sideOf } from '../../controls/plot/axis';
import { pathThrough } from '../../controls/plot/curves';
import { Stage } from '../../controls/stage/Stage';
import { IMAGES, isRight, line, numberFor, withGates } from './line';
import { Pair } from './Pair';

const THERE_MS = 400;
const BACK_MS = 250;

/** In percent of the drawing: 0, 1 and 2 white pixels across, the number upwards. */
const ACROSS = plainAxis([0, 2], [12, 88]);
const UP = plainAxis([-1.05, 2.15], [100, 0]);
const DRAWN = { x: plainAxis([0, 2], [120, 880]), y: { ...plainAxis([-1.05, 2.15], [1000, 0]), min: -1e9, max: 1e9 } };
const at = (white: number, value: number) => `left:${place(ACROSS, white)}%;top:${place(UP, value)}%`;
const path = (...values: number[]) =>
  pathThrough(
    DRAWN,
    values.map((value, white) => [white, value]),
  );

/** The way up that the leg's end has come, in an arc beside it, once there is room for its arrow. */
const LEAST_RISE = 0.6;
const riseOf = (from: number, to: number): string => {
  const [x, low, high] = [place(DRAWN.x, 0), place(DRAWN.y, from), place(DRAWN.y, to)];
  return `M${x - 22} ${low - 45}C${x - 85} ${low - 0.35 * (low - high)} ${x - 85} ${high + 0.35 * (low - high)} ${x - 30} ${high + 28}`;
};

const ROWS = [
  ['counter', 'counter hands on'],
  ['objector', 'objector hands on'],
  ['together', 'counter − 2 × objector'],
  ['number', 'with a bias of −0.5'],
] as const;

const WANTED = ['below zero', 'above zero', 'below zero'] as const;
const whiteOf = ({ pixels }: (typeof IMAGES)[number]): number => pixels[0] + pixels[1];

export default function Tent() {
  const [held, setHeld] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const ends = [0, 1, 2].map((white) => withGates(white, held).number) as [number, number, number];
  const shut = withGates(0, false).number;
  const swung = useTravel(ends[0], field, held ? THERE_MS : BACK_MS);
  const swings = swung !== shut;
  const rises = swung - shut;
  const [neither, left, right, both] = IMAGES.map((image) => numberFor(line.value, image)) as [number, number, number, number];
  const { left: wLeft, right: wRight, bias } = line.value;
  return (
    <Stage
      class="tent"
      title="The bend comes back"
      hint="a number above zero for exactly one white pixel in the bottom row"
      label={
        held
          ? 'With the gate held open, a straight line falls from 1.5 for no white pixel to −0.5 for two: three of four images are right.'
          : 'A tent: −0.5 for no white pixel, 0.5 for one, −0.5 for two: all four images are right.'
      }
      says={
        held
          ? 'The gate is held open: the tent has snapped straight, and “neither” is wrong.'
          : 'The objector’s gate makes its −1 a 0; that one number turns the line back, and all four are right.'
      }
      lines={1}
      field={field}
    >
      <div class="tent-board">
        <div class="tent-tools">
          <div class="toolbar">
            <HoldButton held={held} onHold={setHeld}>
              Hold the objector’s gate open
            </HoldButton>
          </div>
          <p class="tent-key">
            <i class="wanted" /> the side where it should lie
          </p>
          <p class="tent-key">
            <i class="yours" />
            <span>
              the one sum of your sliders,{' '}
              <span class="tent-yours-are">
                <Other id="tent.line.left" like="W1[0][0]" value={wLeft} />,{' '}
                <Other id="tent.line.right" like="W1[0][1]" value={wRight} />,{' '}
                <Other id="tent.line.bias" like="b1[0]" value={bias} />
              </span>
              {wLeft !== wRight && (
                <span class="tent-two">
                  : by left and by right. Half way between these two is half way between neither and both.
                </span>
              )}
            </span>
          </p>
        </div>
        <div class="tent-picture">
          <div class="tent-plot">
            {WANTED.map((side, white) => (
              <span
                key={white}
                class="tent-side"
                style={`left:${place(ACROSS, white)}%;top:${side === 'above zero' ? 0 : place(UP, 0)}%;bottom:${side === 'above zero' ? 100 - place(UP, 0) : 0}%`}
                aria-hidden="true"
              />
            ))}
            <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
              <path class="zero" d={`M0 ${place(DRAWN.y, 0)}H1000`} />
              {[left, right].map((one, n) => (
                <path key={n} class="yours" d={path(neither, one, both)} />
              ))}
              {left !== right && <path class="middle" d={path(neither, (neither + both) / 2, both)} />}
              {swings && <path class="left-behind" d={path(shut, ends[1])} />}
              <path
                class="leg"
                d={`M${place(DRAWN.x, 1)} ${place(DRAWN.y, ends[1])}L${place(DRAWN.x, 2)} ${place(DRAWN.y, ends[2])}`}
              />
              <path class={swings ? 'leg swings' : 'leg'} d={path(swung, ends[1])} />
              {rises > LEAST_RISE && <path class="rise" d={riseOf(shut, swung)} />}
            </svg>
            {swings && (
              <>
                <i class="tent-dot was" style={at(0, shut)} aria-hidden="true" />
                <span class="tent-number at-0 was" style={at(0, shut)}>
                  <Other id="tent.was.z2" like="z2" value={shut} />
                </span>
                {rises > LEAST_RISE && (
                  <i
                    class="tent-rise"
                    style={`left:${place(ACROSS, 0) - 3}%;top:${place(UP, swung) + 2.8}%`}
                    aria-hidden="true"
                  />
                )}
              </>
            )}
            <span class="tent-zero" style={`top:${place(UP, 0)}%`} aria-hidden="true">
              0
            </span>
            {(
              [
                [0, neither],
                [1, left],
                [1, right],
                [2, both],
              ] as const
            ).map(([white, value], n) => (
              <Corner key={n} white={white} value={value} name={IMAGES[n]?.name ?? ''} />
            ))}
            {left !== right && sideOf(UP, (left + right) / 2) === 0 && (
              <i class="tent-yours half" style={at(1, (left + right) / 2)} aria-hidden="true" />
            )}
            {ends.map((value, white) => {
              const drawn = white === 0 ? swung : value;
              return (
                <span key={white}>
                  <i class={white === 0 && swings ? 'tent-dot swings' : 'tent-dot'} style={at(white, drawn)} aria-hidden="true" />
                  <span class={`tent-number at-${white}`} style={at(white, drawn)}>
                    <Other id={`tent.at[${white}].z2`} like="z2" value={value} />
                    {white === 0 && held && <span class="tent-open"> gate held open</span>}
                  </span>
                </span>
              );
            })}
          </div>
          <div class="tent-feet">
            {[0, 1, 2].map((white) => (
              <span key={white} style={`left:${place(ACROSS, white)}%`}>
                <span>
                  {IMAGES.filter((image) => whiteOf(image) === white).map((image) => (
                    <Pair key={image.name} pixels={image.pixels} />
                  ))}
                </span>
                {white} white
              </span>
            ))}
          </div>
        </div>
        <table aria-label="What the two neurons hand on, and what comes of it">
          <thead>
            <tr>
              <td />
              {IMAGES.map((image) => (
                <th key={image.name} scope="col">
                  <Pair pixels={image.pixels} />
                  {image.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([key, name]) => (
              <tr key={key} class={key}>
                <th scope="row">{key === 'number' ? <Bias /> : name}</th>
                {IMAGES.map((image) => {
                  const value = withGates(whiteOf(image), held)[key];
                  const stopped = key === 'objector' && image.name === 'neither';
                  return (
                    <td key={image.name} {...(key === 'number' && { class: isRight(image, value) ? 'right' : 'wrong' })}>
                      {stopped && <s class={held ? 'gone' : ''}>−1</s>}
                      <Other
                        id={`tent.${key}.${image.name}`}
                        like={key === 'number' || key === 'together' ? 'z2' : 'a1[0]'}
                        value={value}
                      />
                      {key === 'number' && <Verdict right={isRight(image, value)} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Stage>
  );
}

/** A number of the sliders' sum: where it stands, or at which edge it has left the drawing. */
function Corner({ white, value, name }: { white: number; value: number; name: string }) {
  const side = sideOf(UP, value);
  if (side === 0) return <i class="tent-yours" style={at(white, value)} aria-hidden="true" />;
  return (
    <span class={`tent-off ${side > 0 ? 'above' : 'below'} ${name}`} style={at(white, value)}>
      <Other id={`tent.off.${name}`} like="z2" value={value} />
    </span>
  );
}

function Verdict({ right }: { right: boolean }) {
  return (
    <svg class="tent-verdict" viewBox="0 0 12 12" role="img" aria-label={right ? 'on the side wanted' : 'on the other side'}>
      <path d={right ? 'M2 6.5 5 9.5 10 2.5' : 'M2.5 2.5l7 7M9.5 2.5l-7 7'} />
    </svg>
  );
}

function Bias() {
  return (
    <>
      with a bias of <span data-quoted="">−0.5</span>
    </>
  );
}
