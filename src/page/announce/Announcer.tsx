/** One polite sentence for assistive technology when a change has settled; none while something moves. */
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '../../controls/text-of';
import { formatNumber } from '../../live-math';
import { INPUT_IDS, momentOf, type Network, quantity, read } from '../../quantities';
import { pageNumbers } from '../../state/page-numbers';
import { said } from '../../state/said';
import { moment, network, openedWith } from '../../state/store';
import { isVeiled } from '../../state/veils';

const SETTLE_MS = 600;

function sentence(before: Network, beforeAnswer: number, beforeStep: number | undefined): string {
  // What answers an open question is not told.
  const answerSays = isVeiled('a2')
    ? ''
    : `Answer ${formatNumber(moment.peek().a2, 'unit')}, was ${formatNumber(beforeAnswer, 'unit')}.`;
  const changed = INPUT_IDS.filter((id) => read(before, id) !== read(network.peek(), id));
  const [only] = changed;
  const [t, loss, correct, all] = ['t', 'LD', 'correct', 'N'].map(pageNumbers.peek());
  // A step of training: where it is, not how many numbers it moved.
  if (changed.length > 1 && t !== undefined && t !== beforeStep)
    return `Step ${t}. Mean loss ${formatNumber(loss ?? 0)}, ${correct} of ${all} right. ${answerSays}`.trim();
  const what =
    changed.length === 1 && only
      ? `${quantity(only).symbol} is ${textOf(only, (id) => read(network.peek(), id))}`
      : `${changed.length} numbers changed`;
  return `${what}. ${answerSays}`.trim();
}

export function Announcer() {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // It is fetched with the first change: before that, everything was as the page opened.
    let before = openedWith();
    let answer = momentOf(before).a2;
    let step: number | undefined;
    const stop = effect(() => {
      if (network.value === before) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (box.current) box.current.textContent = sentence(before, answer, step);
        before = network.peek();
        answer = moment.peek().a2;
        step = pageNumbers.peek()('t');
      }, SETTLE_MS);
    });
    // What a widget says is told as it is, once the region has stood there for a moment: before that it would not be heard.
    let saying: ReturnType<typeof setTimeout> | undefined;
    const stopSaying = said.subscribe((text) => {
      clearTimeout(saying);
      if (!text) return;
      saying = setTimeout(() => {
        if (box.current) box.current.textContent = text;
      }, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      clearTimeout(saying);
      stop();
      stopSaying();
    };
  }, []);
  return <p ref={box} class="visually-hidden" aria-live="polite" aria-atomic="true" />;
}
