/** The table of what the checks have found so far. */
import { CHECKS, type Check, type Progress } from '../../checks/names';
import type { Tally } from '../../checks/tally';
import { NAMES, plainSize, verdict } from './words';

/** A number that follows nothing. */
const Quoted = ({ children }: { children: string }) => <span data-quoted="">{children}</span>;

export function Findings({ progress: { running, found } }: { progress: Progress }) {
  return (
    <table aria-label="What was found">
      <thead>
        <tr>
          <th scope="col">what is checked</th>
          <th scope="col">what was found</th>
        </tr>
      </thead>
      <tbody>
        {CHECKS.map((check) => (
          <tr key={check}>
            <th scope="row">{NAMES[check].title}</th>
            <td>
              <Found check={check} tally={found[check]} running={running === check} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Found({ check, tally, running }: { check: Check; tally: Tally | undefined; running: boolean }) {
  if (!tally) return <span class="checks-waiting">not checked yet</span>;
  const { failed, failures, left, worst } = tally;
  return (
    <>
      <span class={running ? 'checks-waiting' : failed > 0 ? 'checks-wrong' : 'checks-right'}>{verdict(check, tally)}</span>
      {worst > 0 && (
        <span class="checks-more">
          {' '}
          largest difference <Quoted>{plainSize(worst)}</Quoted>
        </span>
      )}
      {left > 0 && <span class="checks-more"> {left} left out, at a corner</span>}
      {failures.length > 0 && (
        <ul>
          {failures.map((words) => (
            <li key={words}>
              <Quoted>{words}</Quoted>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
