/** Three sums, a gate behind each, and what goes on. */
import '../../controls/figure.css';
import './three-gates.css';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';

export default function ThreeGates() {
  const read = useRead();
  return (
    <div class="widget figure-wide three-gates table-scroll">
      <table aria-label="Three sums, and what goes on">
        <tbody>
          {[0, 1, 2].map((i) => {
            const open = read(`r1[${i}]`) === 1;
            return (
              <tr key={i} class={open ? 'open' : 'shut'}>
                <th scope="row">neuron {i + 1}</th>
                <td>
                  <Shown id={`z1[${i}]`} room={9} />
                </td>
                <td class="gate">
                  <svg viewBox="0 0 150 40" role="img" aria-label={open ? 'the gate is open' : 'the gate is shut'}>
                    <path class="in" d="M2 20H72" />
                    <path class="out" d="M75 20H140" />
                    <path class="head" d="M134 15l7 5-7 5" />
                    <path class="bar" d="M75 4V37" />
                    <circle cx="75" cy="4" r="3" />
                  </svg>
                </td>
                <td>
                  <Shown id={`a1[${i}]`} room={9} />
                </td>
                <td>{open ? 'speaks' : 'is silent'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
