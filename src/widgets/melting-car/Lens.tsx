/** Four squares that touch, half way, and the one that they become at the next stop; and how: their sum, over 4. */
import { grey, isLight } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { at } from '../../model';
import { eachPart, type Group } from './melt';
import { nameOf } from './Numbers';
import { SIDES } from './sides';

interface Grey {
  id: string;
  value: number;
}

/** To three decimals: of a grey, more can't be seen. */
const seen = (value: number): number => Math.round(value * 1000) / 1000;

function Square({ id, value }: Grey) {
  return (
    <span class={isLight(value) ? 'lens-square on-light' : 'lens-square'} data-grey="" style={`background:${grey(value)}`}>
      <Other id={id} value={value} like="x[0]" />
    </span>
  );
}

/** The four, with arrows by which their corners run inwards. */
function HalfWay({ four }: { four: readonly number[] }) {
  const parts: { x: number; y: number; width: number; height: number; fill: string }[] = [];
  eachPart(four, 0.5, (x, y, right, bottom, value) => {
    parts.push({ x, y, width: right - x, height: bottom - y, fill: grey(value) });
  });
  return (
    <svg class="lens-half" viewBox="0 0 2 2" shape-rendering="crispEdges" aria-hidden="true">
      {parts.map((part) => (
        <rect key={`${part.x} ${part.y}`} {...part} />
      ))}
      {four.map((value, k) => (
        <path
          key={k}
          class={isLight(value) ? 'on-light' : ''}
          shape-rendering="auto"
          transform={`rotate(${at([0, 90, 270, 180], k)} 1 1)`}
          d="M.2.2L.47.47M.47.3V.47H.3"
        />
      ))}
    </svg>
  );
}

interface Props {
  stage: number;
  group: Group;
  four: readonly number[];
  /** What they become; none at the last stop. */
  one: number | undefined;
}

export function Lens({ stage, group: { row, column }, four, one }: Props) {
  const side = at(SIDES, stage);
  const squares = four.map((value, k) => ({
    id: nameOf(side, (2 * row + (k >> 1)) * side + 2 * column + (k & 1)),
    value: seen(value),
  }));
  const becomes = one !== undefined && { id: nameOf(side / 2, row * (side / 2) + column), value: seen(one) };
  return (
    <>
      <p class="lens-head">
        <b>In the frame</b>
        <span>
          {becomes
            ? 'the next step to the right adds these four and shares the sum by four'
            : 'all that is left: the image of this book'}
        </span>
      </p>
      <div class="lens-squares">
        <div class="lens-four">
          {squares.map((one) => (
            <Square key={one.id} {...one} />
          ))}
        </div>
        {becomes && (
          <>
            <i />
            <HalfWay four={four} />
            <i />
            <Square {...becomes} />
          </>
        )}
        <span>four{side > 2 && ` of ${side * side}`}</span>
        {becomes && (
          <>
            <i />
            <span>half way</span>
            <i />
            <span>one{side > 4 && ` of ${(side * side) / 4}`}</span>
          </>
        )}
      </div>
      {becomes && (
        <p class="lens-sum">
          <span class="over-four">
            <span>
              {squares.map(({ id, value }, k) => (
                <span key={id}>
                  {k > 0 && ' + '}
                  <Other id={id} value={value} like="x[0]" />
                </span>
              ))}
            </span>
            <span>4</span>
          </span>
          <OtherRelation
            {...becomes}
            expression={`/ + + + ${squares.map(({ id }) => id).join(' ')} 4`}
            others={Object.fromEntries(squares.map(({ id, value }) => [id, value]))}
          />
          <Other {...becomes} like="x[0]" />
        </p>
      )}
    </>
  );
}
