/** The answers to the images after a step of all nineteen, on the line from 0 to 1: one above it, the next below. */
import { LineNames, onLine } from '../../controls/answer-line/LineNames';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { type Parameters, sigmoid } from '../../model';
import { scoreOf } from '../../model/image-range';
import { type Asked, askedId, type Batch } from './batch';

interface Props {
  batch: Batch;
  next: Parameters;
  eta: number;
  asked?: Asked | undefined;
  veiled: boolean;
}

export function AfterStep({ batch: { examples, prefix }, next, eta, asked, veiled }: Props) {
  const beyondKnown = asked !== undefined && eta > asked.known;
  const covered = veiled ? { 'data-covered': '' } : {};
  return (
    <div class="land-after">
      <p class="land-head">
        <b>After the step, all nineteen moved</b>
      </p>
      <div class="land-answers" role="group" aria-label="The answers after the step, from 0 to 1">
        <i class="axis" />
        <i class="fence" />
        <LineNames />
        <span class="land-both" {...(beyondKnown ? { 'data-veil-of': asked.by, ...covered } : {})}>
          {examples.map(({ x, y }, n) => {
            const answer = sigmoid(scoreOf(next, x));
            return (
              <span key={n} class={`land-answer${n === 0 ? ' above' : ''}${answer > 0.5 ? ' high' : ''}`} style={onLine(answer)}>
                <i />
                <Picture x={x} />
                <span class="land-said">
                  {y === 1 ? 'car' : 'not a car'}{' '}
                  <Other
                    id={beyondKnown ? `${askedId(asked, 'answers')}[${n}]` : `${prefix}next.a2[${n}]`}
                    like="a2"
                    value={answer}
                    room={7}
                  />
                </span>
              </span>
            );
          })}
        </span>
      </div>
    </div>
  );
}
