/** The sigmoid of this score, written out in the plot as the chapter writes it. */
import '../../controls/formula-text.css';
import { Relation, Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';

/** More letters in its numbers than this, and it is set smaller. */
const ROOM = 22;

/** off: where something else has come to its place. */
export function Equation({ off }: { off: boolean }) {
  const read = useRead();
  const letters = (id: string) => textOf(id, read).length;
  const long = 2 * letters('z2') + (read('z2') < 0 ? 2 : 0) + letters('exp2') + letters('a2') > ROOM;
  return (
    <div class={long ? 'slide-equation formula-text long' : 'slide-equation formula-text'} data-off={off ? '' : undefined}>
      <p>
        <em>
          a<sub>2</sub>
        </em>
        {' = '}
        <em>σ</em>(<Shown id="z2" />) ={' '}
        <span class="fraction">
          <span>1</span>
          <span>
            1 + <em>e</em>
            <sup>
              −<Shown id="z2" brackets />
            </sup>
          </span>
        </span>
        <Relation id="exp2" expression="exp neg z2" />
        <span class="fraction">
          <span>1</span>
          <span>
            1 + <Shown id="exp2" />
          </span>
        </span>
        <Relation id="a2" expression="/ 1 + 1 exp2" />
        <Shown id="a2" />
      </p>
      <p class="in-parts">
        1 part for, <Shown id="exp2" /> parts against
      </p>
    </div>
  );
}
