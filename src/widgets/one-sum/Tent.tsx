/** The bend comes back as a tent: counter and objector for 0, 1 and 2 white pixels, and what is left when one gate is held open. */
import '../../controls/figure.css';
import './one-sum.css';
import { useState } from 'preact/hooks';
import { Other, OtherText } from '../../controls/other-state/Other';
import { place, plainAxis } from '../../controls/plot/axis';
import { IMAGES, isRight, line, numberFor, withGates } from './line';
import { Pair } from './Pair';
import { useSlide } from './use-slide';

const ACROSS = plainAxis([0, 2], [70, 370]);
const UP = plainAxis([-1.2, 2.1], [200, 10]);
const x = (white: number) => place(ACROSS, white);
const y = (value: number) => place(UP, value);
/** Beyond the frame too. */
const far = (value: number) => UP.at0 + value * UP.perUnit;

const ROWS = [
  ['counter', 'the counter hands on'],
  ['objector', 'the objector hands on'],
  ['together', 'counter − 2 × objector'],
  ['number', 'with a bias of −0.5'],
] as const;

const whiteOf = ({ pixels }: (typeof IMAGES)[number]): number => pixels[0] + pixels[1];

export default function Tent() {
  const [held, setHeld] = useState(false);
  const t = useSlide(held);
  const leftEnd = withGates(0, false).number + t * (withGates(0, true).number - withGates(0, false).number);
  const sliders = line.value;
  const [neither, left, right, both] = IMAGES.map((image) => numberFor(sliders, image)) as [number, number, number, number];
  const ends = [leftEnd, withGates(1, held).number, withGates(2, held).number] as const;
  return (
    <div class="widget figure-wide two-pixels tent" role="group" aria-label="The counter, the objector and the tent">
      <div class="table-scroll">
        <table aria-label="What the two neurons hand on, and what comes of it">
          <thead>
            <tr>
              <td />
              {IMAGES.map((image) => (
                <th key={image.name} scope="col">
                  <Pair pixels={image.pixels} /> {image.name}
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
                  return (
                    <td key={image.name}>
                      {key === 'objector' && image.name === 'neither' && !held && <s>−1</s>}{' '}
                      <Other
                        id={`tent.${key}.${image.name}`}
                        like={key === 'number' || key === 'together' ? 'z2' : 'a1[0]'}
                        value={value}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">on the side wanted</th>
              {IMAGES.map((image) => {
                const right = isRight(image, withGates(whiteOf(image), held).number);
                return (
                  <td key={image.name} class={right ? 'right' : 'wrong'}>
                    {right ? 'yes' : 'no'}
                  </td>
                );
              })}
            </tr>
          </tbody>
        </table>
      </div>
      <div class="tent-picture">
        <div class="drawing">
          <svg
            viewBox="0 0 440 240"
            role="group"
            aria-label={
              held
                ? 'With the gate held open, a straight line falls from 1.5 for no white pixel to −0.5 for two: three of four images are right.'
                : 'A tent: −0.5 for no white pixel, 0.5 for one, −0.5 for two.'
            }
          >
            {[0, 1, 2].map((white) => (
              <rect
                key={white}
                class="side"
                x={x(white) - 34}
                width="68"
                y={white === 1 ? y(2) : y(0)}
                height={white === 1 ? y(0) - y(2) : y(-1) - y(0)}
              />
            ))}
            <path class="zero" d={`M40 ${y(0)}H400`} />
            <text class="tick" x="30" y={y(0)} text-anchor="end" dominant-baseline="central">
              0
            </text>
            {/* What leaves the frame is cut off at its edge. */}
            <svg x="40" y="6" width="360" height="198" viewBox="40 6 360 198" aria-hidden="true">
              {[left, right].map((one, n) => (
                <path key={n} class="sliders" d={`M${x(0)} ${far(neither)}L${x(1)} ${far(one)}L${x(2)} ${far(both)}`} />
              ))}
            </svg>
            <path class="legs" d={`M${x(0)} ${y(ends[0])}L${x(1)} ${y(ends[1])}L${x(2)} ${y(ends[2])}`} />
            {ends.map((value, white) => (
              <g key={white}>
                <circle cx={x(white)} cy={y(value)} r="6" />
                <OtherText
                  id={`tent.at[${white}].z2`}
                  like="z2"
                  format="short"
                  value={value}
                  x={x(white) + (white === 0 ? -14 : white === 2 ? 14 : 0)}
                  y={y(value) - (white === 1 ? 17 : 0)}
                  anchor={white === 0 ? 'end' : white === 2 ? 'start' : 'middle'}
                />
                <text class="tick" x={x(white)} y="226" text-anchor="middle">
                  {white} white
                </text>
              </g>
            ))}
          </svg>
        </div>
        <div class="toolbar">
          <button
            type="button"
            class="hold"
            aria-pressed={held}
            onPointerDown={() => setHeld(true)}
            onPointerUp={() => setHeld(false)}
            onPointerCancel={() => setHeld(false)}
            onPointerLeave={() => setHeld(false)}
            onContextMenu={(event) => event.preventDefault()}
            onClick={({ detail }) => detail === 0 && setHeld(!held)}
          >
            Hold the objector’s gate open
          </button>
          <span>dashed: the one sum of your sliders</span>
        </div>
      </div>
      <p class="figure-says">
        {held
          ? 'The gate is held open: the tent has snapped straight, and “neither” is wrong.'
          : 'The objector’s gate makes its −1 a 0; that one number turns the line back, and all four are right.'}
      </p>
    </div>
  );
}

function Bias() {
  return (
    <>
      with a bias of <span data-quoted="">−0.5</span>
    </>
  );
}
