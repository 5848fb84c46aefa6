/** All that learning can ever change, counted: 12 + 3 + 3 + 1 = 19. */
import './parameter-strip.css';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Shown } from '../../controls/Shown';
import { PARAMETER_IDS } from '../../quantities/parameters';

const GROUPS = [
  ['12', 'weights, row by row', [0, 1, 2].flatMap((i) => [0, 1, 2, 3].map((j) => `W1[${i}][${j}]`))],
  ['3', 'biases', [0, 1, 2].map((i) => `b1[${i}]`)],
  ['3', 'weights to the answer', [0, 1, 2].map((i) => `W2[${i}]`)],
  ['1', 'bias', ['b2']],
] as const;

export default function ParameterStrip() {
  return (
    <div class="parameter-strip" role="group" aria-label="The parameters, counted">
      {GROUPS.map(([count, words, ids], k) => (
        <div key={words}>
          <p>
            {k > 0 && '+ '}
            <b>{count}</b> {words}
          </p>
          <p class="cells">
            {ids.map((id) => (
              <span key={id}>
                <Shown id={id} handle room={4} />
              </span>
            ))}
          </p>
        </div>
      ))}
      <p class="in-all">
        = <b>19</b> parameters
      </p>
      <ChangeNumbers ids={PARAMETER_IDS} title="The parameters" />
    </div>
  );
}
