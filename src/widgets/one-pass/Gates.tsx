/** Three sums before their gates: an open one lets the sum go on as it is, a shut one lets 0 go on. */
import { phase } from '../../controls/motion/phase';
import { useRead } from '../../controls/use-read';
import { beginOf } from './steps';

/** at: the position; sums: the three, as drawn. */
export function Gates({ at, sums }: { at: number; sums: readonly number[] }) {
  const read = useRead();
  const begin = beginOf(2);
  const most = Math.max(...sums.map(Math.abs), Number.MIN_VALUE);
  return (
    <div class="gates" style={`opacity:${phase(at, begin + 0.15, begin + 0.45) * (1 - phase(at, begin + 3, begin + 3.2))}`}>
      <span class="gate-head" aria-hidden="true">
        above zero?
      </span>
      {[0, 1, 2].map((i) => {
        const start = begin + i + (i === 0 ? 0.45 : 0);
        const open = read(`r1[${i}]`) === 1;
        const [comes, asked, goes] = [
          phase(at, start, start + (begin + i + 1 - start) * 0.4),
          phase(at, start + (begin + i + 1 - start) * 0.4, start + (begin + i + 1 - start) * 0.65),
          phase(at, start + (begin + i + 1 - start) * 0.65, begin + i + 1),
        ];
        return (
          <div
            key={i}
            class={open ? 'gate' : 'gate shut'}
            style={`--i:${i};--comes:${comes};--open:${open ? asked : 0};--goes:${goes}`}
            aria-hidden="true"
          >
            <i class="wire in" />
            <i class={(sums[i] ?? 0) < 0 ? 'load less' : 'load'} style={`--load:${Math.abs(sums[i] ?? 0) / most}`} />
            <i class="leaf" />
            <i class="hinge" />
            <i class="wire out" />
            <span class="verdict" style={`opacity:${goes}`}>
              {open ? 'speaks' : 'is silent'}
            </span>
          </div>
        );
      })}
    </div>
  );
}
