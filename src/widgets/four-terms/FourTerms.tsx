/**
 * The score as four bars, end to end: each begins where the one before it stopped, and a term below zero turns back. Above
 * each bar lies its weight, how far an activation of 1 would reach; the bias has no line and no activation.
 */
import './four-terms.css';
import { useRef } from 'preact/hooks';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { OneOf } from '../../controls/one-of/OneOf';
import { PixelGrid } from '../../controls/PixelGrid';
import { place, plainAxis } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Stage } from '../../controls/stage/Stage';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { POST_EXAMPLE } from '../../model';
import { network, setNetwork } from '../../state/store';
import { Along } from './Along';
import { Row } from './Row';
import { Sentence } from './Sentence';
import { endToEnd, rulerFor, termsOf } from './terms';

interface Props {
  /** The question, CHAPTER/NAME, that asks for the score: while it is open, the last bar and the end are not drawn. */
  asked?: string;
  /** The one about a weight on a silent neuron, which some words would answer. */
  guess?: string;
}

const IMAGES = [
  { name: 'Our image', x: POST_EXAMPLE.x },
  { name: 'Top row white, bottom black', x: [1, 1, 0, 0] },
] as const;

/** Percent of the ruler that the word before 0 needs, on a wide stage and on a narrow one. */
const AGAINST = { wide: 13.5, narrow: 16.5 } as const;

/** Letters in a line of a sum that there is room for. */
const SHORT = { grip: 4, id: 6 } as const;

export default function FourTerms({ asked, guess }: Props) {
  const read = useRead();
  const { x } = useNetwork();
  const field = useRef<HTMLDivElement>(null);
  const terms = termsOf(read);
  const { axis, ticks, minor } = useFitted(() => rulerFor(terms));
  const [least, most] = useTravels([axis.min, axis.max], field, PACE.quick) as [number, number];
  const shown = plainAxis([least, most], [0, 100]);
  const moving = useTravels(
    terms.flatMap(({ grip, value }) => [value, read(grip)]),
    field,
    PACE.jump,
    { groupOf: (n) => Math.floor(n / 2) },
  );
  const drawn = endToEnd(terms.map((_, n) => ({ value: moving[2 * n] ?? 0, weight: moving[2 * n + 1] ?? 0 })));
  const long = terms.some(({ grip, id, per }) =>
    [
      [id === grip ? 0 : read(grip), SHORT.grip],
      [per, SHORT.grip],
      [read(id), SHORT.id],
    ].some(([value = 0, room = 0]) => formatNumber(value).length > room),
  );
  /** Two lines for a sum in long numbers; while something is held, they do not become one again. */
  const wraps = useFitted(() => long) || long;

  /** Where the score was when the hand took hold of something. */
  const was = useFitted(() => read('z2'));

  return (
    <Stage
      class="four-terms"
      title="Four terms, end to end"
      hint="drag a weight, the bias or a pixel; what comes after it shifts along"
      label={`The score as four terms, end to end: ${terms.map(({ value }) => formatNumber(value)).join(', ')}`}
      says={<Sentence terms={terms} />}
      field={field}
    >
      <div class={wraps ? 'terms wraps' : 'terms'}>
        <div class="terms-image">
          <b>the image</b>
          <PixelGrid />
          <span class="for-hands">drag a pixel: the activations follow</span>
        </div>
        <svg class="terms-wires" viewBox="0 0 33 234" aria-hidden="true">
          <path d="M0 117h31M0 117c24 0 4-78 31-78M0 117c24 0 4 78 31 78" />
        </svg>
        <div class="terms-ground" aria-hidden="true">
          <i class="against" style={`width:${place(shown, 0)}%`} />
          {ticks.map((tick) => (
            <i key={tick} class={tick === 0 ? 'rule zero' : 'rule'} style={`left:${place(shown, tick)}%`} />
          ))}
          <span
            class="side before"
            style={`right:${100 - place(shown, 0)}%`}
            data-room={place(shown, 0) < AGAINST.wide ? 'none' : place(shown, 0) < AGAINST.narrow ? 'wide' : undefined}
          >
            against<span class="wordy"> a car</span>
          </span>
          <span class="side" style={`left:${place(shown, 0)}%`}>
            for<span class="wordy"> a car</span>
          </span>
        </div>
        {terms.map((term, n) => (
          <Row
            key={term.id}
            term={term}
            n={n}
            axis={shown}
            drawn={drawn[n] as (typeof drawn)[number]}
            {...(term.id === 'b2' && asked && { asked })}
            {...(guess && { guess })}
          />
        ))}
        <div class="terms-images">
          <OneOf
            name="Which image"
            choices={IMAGES.map((image) => ({
              name: image.name,
              chosen: String(x) === String(image.x),
              choose: () => setNetwork({ ...network.peek(), x: image.x }),
            }))}
          />
        </div>
        <Along {...{ terms, drawn, was, axis: shown, ticks, minor }} {...(asked && { asked })} />
      </div>
    </Stage>
  );
}
