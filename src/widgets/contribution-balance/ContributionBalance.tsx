/** The output sum as a balance: each term pushes towards "car" or "not a car", and the next begins where it ended. */

import './contribution-balance.css';
import { place, plainAxis } from '../../controls/plot/axis';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar } from '../../model';
import { quantity } from '../../quantities';
import { largest, reachOf, type Term, termsOf } from './terms';

/** Where a value lies on the scale, in percent of its width. */
const percent = (value: number, reach: number): number => place(plainAxis([-reach, reach], [0, 100]), value);

interface BarProps {
  from: number;
  value: number;
  reach: number;
  colour: string;
  grip?: string;
  points: string;
  label?: string;
}

function Bar({ from, value, reach, colour, grip, points, label }: BarProps) {
  const [a, b] = [percent(from, reach), percent(from + value, reach)];
  const handle = grip && {
    'data-grip': grip,
    role: 'button' as const,
    tabIndex: 0,
    'aria-haspopup': 'dialog' as const,
    'aria-label': label,
  };
  return (
    <div class="lane">
      <div
        class={`bar role-${colour}${value < 0 ? ' negative' : ''}${value === 0 ? ' nothing' : ''}`}
        style={`left:${Math.min(a, b)}%;width:${Math.abs(a - b)}%`}
        data-points={points}
        {...handle}
      />
      <i style={`left:${b}%`} />
    </div>
  );
}

function Row({ term, reach, at }: { term: Term; reach: number; at: number }) {
  const { name, grip, id, from, value } = term;
  return (
    <div class="term">
      <div class="term-head">
        <span class="term-name">{name}</span>
        <span class="term-sum">
          {id === grip ? (
            <Shown id={id} handle />
          ) : (
            <>
              <Shown id={grip} handle /> × <Shown id={`a1[${at}]`} brackets />
              <Relation id={id} expression={`* ${grip} a1[${at}]`} />
              <Shown id={id} />
            </>
          )}
        </span>
      </div>
      <Bar
        from={from}
        value={value}
        reach={reach}
        colour={id === 'b2' ? 'bias' : 'product'}
        grip={grip}
        points={id}
        label={`${quantity(grip).name}, ${formatNumber(value)} to the score`}
      />
    </div>
  );
}

/** "neuron 1 and neuron 3": who brings most. */
function sentence(names: readonly string[]): string {
  if (names.length === 0) return 'Every term is 0.';
  if (names.length > 1) return `The largest terms are alike: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;
  return `The largest term is that of ${names[0] === 'bias' ? 'the bias' : names[0]}.`;
}

export default function ContributionBalance() {
  const read = useRead();
  const terms = termsOf(read);
  const reach = reachOf(terms);
  const z2 = read('z2');
  return (
    <div class="widget balance" role="group" aria-label="The output sum as a balance">
      <p class="widget-title">Who brings what</p>
      <div class="terms">
        <div class="term scale" aria-hidden="true">
          <div class="lane">
            <span>← not a car</span>
            <span>car →</span>
          </div>
        </div>
        {terms.map((term, at) => (
          <Row key={term.id} term={term} reach={reach} at={at} />
        ))}
        <div class="term total">
          <div class="term-head">
            <span class="term-name">score</span>
            <span class="term-sum">
              <Shown id="z2" />
            </span>
          </div>
          <Bar from={0} value={z2} reach={reach} colour="sum" points="z2" />
        </div>
        <div class="term scale" aria-hidden="true">
          <div class="lane">
            <span>{formatNumber(-reach)}</span>
            <span>0</span>
            <span>{formatNumber(reach)}</span>
          </div>
        </div>
      </div>
      <p class="widget-says">
        {sentence(largest(terms))}{' '}
        {isCar(z2)
          ? 'The sum ends on the side of “car”.'
          : z2 < 0
            ? 'The sum ends on the side of “not a car”.'
            : 'The sum ends on the fence, and that counts as “not a car”.'}
      </p>
    </div>
  );
}
