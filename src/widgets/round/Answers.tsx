/** Image 1 and image 2 with their labels, scores and answers, before a step and, where it was taken, after it. */
import './answers.css';
import type { ComponentChildren } from 'preact';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { type Parameters, sigmoid } from '../../model';
import { scoreOf } from '../../model/image-range';
import { PAIR } from '../../model/training/pair';

interface Props {
  /** The first part of the ids: `round.z2[0]`, `round.next.z2[0]`. */
  prefix: string;
  start: Parameters;
  after: Parameters;
  taken: boolean;
  /** A last column: its head, and the cell of an image. */
  head?: ComponentChildren;
  lineOf?: (n: number) => ComponentChildren;
  /** Further rows. */
  children?: ComponentChildren;
}

export function Answers({ prefix, start, after, taken, head, lineOf, children }: Props) {
  return (
    <table class="round-answers" aria-label="Answers before and after">
      <thead>
        <tr>
          <td />
          <th scope="col">label</th>
          <th scope="col">score</th>
          <th scope="col">answer</th>
          {head}
        </tr>
      </thead>
      <tbody>
        {PAIR.map(({ x, y }, n) => {
          const [old, next] = [start, after].map((parameters) => scoreOf(parameters, x)) as [number, number];
          return (
            <tr key={n}>
              <th scope="row">
                <Picture x={x} /> image {n + 1}
              </th>
              <td>{y === 1 ? 'car' : 'not a car'}</td>
              <td>
                <Other id={`${prefix}.z2[${n}]`} like="z2" value={old} room={ROOM} />
                {taken && (
                  <>
                    {' → '}
                    <Other id={`${prefix}.next.z2[${n}]`} like="z2" value={next} room={ROOM} />
                  </>
                )}
              </td>
              <td>
                <Other id={`${prefix}.a2[${n}]`} like="a2" value={sigmoid(old)} room={ROOM} />
                {taken && (
                  <>
                    {' → '}
                    <Other id={`${prefix}.next.a2[${n}]`} like="a2" value={sigmoid(next)} room={ROOM} />
                  </>
                )}
              </td>
              {lineOf?.(n)}
            </tr>
          );
        })}
        {children}
      </tbody>
    </table>
  );
}

/** Letters that a number has room for. */
const ROOM = 8;
