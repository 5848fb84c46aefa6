/** One sum for four images: three sliders, the number that each image gets, and whether it is on the side where it should be. */
import './one-sum.css';
import { useEffect } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Slider } from '../../controls/Slider';
import { formatNumber } from '../../live-math';
import { offerState } from '../../state/page-numbers';
import { IMAGES, isRight, type Line, line, numberFor, START } from './line';
import { Pair } from './Pair';

const SCALE = { min: -2, max: 2, step: 0.1 };
const SLIDERS: readonly [keyof Line, string, string][] = [
  ['left', 'w-left', 'W1[0][0]'],
  ['right', 'w-right', 'W1[0][1]'],
  ['bias', 'bias', 'b1[0]'],
];

/** `line.left`, `line.right`, `line.bias` are what the sliders say; `line.of.both` is what an image gets. */
export function readLine(id: string): number | undefined {
  const [, of, name] = /^line\.(of\.)?(\w+)$/.exec(id) ?? [];
  if (!of) return line.value[name as keyof Line];
  const image = IMAGES.find((one) => one.name === name);
  return image && numberFor(line.value, image);
}

export default function OneSum() {
  useEffect(
    () =>
      offerState('line', {
        read: readLine,
        touched: () => line.value !== START,
        reset: () => {
          line.value = START;
        },
      }),
    [],
  );
  const now = line.value;
  return (
    <div class="widget figure-wide one-sum">
      <div class="levers">
        {SLIDERS.map(([key, name, like]) => (
          <span key={key} class="lever">
            <span aria-hidden="true">{name}</span>
            <Slider
              bare
              scale={SCALE}
              value={now[key]}
              text={formatNumber(now[key])}
              name={name}
              colour={key === 'bias' ? 'bias' : 'weight'}
              onValue={(value) => {
                line.value = { ...line.peek(), [key]: value };
              }}
            />
            <Other id={`line.${key}`} like={like} value={now[key]} />
          </span>
        ))}
      </div>
      <table aria-label="The number that each image gets">
        <tbody>
          {IMAGES.map((image) => {
            const value = numberFor(now, image);
            const right = isRight(image, value);
            return (
              <tr key={image.name}>
                <th scope="row">
                  <Pair pixels={image.pixels} /> {image.name}
                </th>
                <td>
                  <Other id={`line.of.${image.name}`} like="z2" value={value} />
                </td>
                <td class={right ? 'right' : 'wrong'}>
                  should be {image.above ? 'above' : 'below'} zero: {right ? 'it is' : 'it is not'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
