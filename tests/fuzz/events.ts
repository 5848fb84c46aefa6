/**
 * What can happen to a page. Every event is drawn from a seeded generator and nothing else, neither clocks nor what the page
 * looks like, so that a seed gives the same row of events again. What a part of an event means in the page (the third of its
 * controls, say) is found when it is played.
 * After PhET's fuzzers (scenery, InputFuzzer.js and KeyboardFuzzer.js): a seed, and a random number of events a frame.
 */
import { type Chance, oddQuery, oddText, pick, whole } from './odd';

/** A point of the window in parts of its width and height, or a point of one of the page's controls in parts of it. */
export interface Place {
  on: 'point' | 'control';
  x: number;
  y: number;
  /** Which of the controls, from 0 to 1; and whether of those in the window only, or of all, brought into view. */
  which: number;
  inView: boolean;
}

/** What happens, with all that was drawn for it. Lengths are CSS px. */
type Happening =
  | { kind: 'move' | 'double click' | 'tap'; place: Place }
  | { kind: 'press'; place: Place; button: 'left' | 'middle' | 'right' }
  | { kind: 'click'; place: Place; keys: readonly string[] }
  | { kind: 'drag' | 'finger moves' | 'wheel'; dx: number; dy: number }
  | { kind: 'release' | 'finger lifts' | 'finger cancels' }
  | { kind: 'finger down'; place: Place; second: boolean }
  | { kind: 'key'; key: string }
  | { kind: 'held key'; key: string; times: number }
  | { kind: 'focus'; which: number }
  | { kind: 'type' | 'insert' | 'paste'; text: string; enter: boolean }
  | { kind: 'drop'; text: string; file: boolean; place: Place }
  | { kind: 'header'; name: 'Undo' | 'Redo' | 'Reset' | 'Share' | 'Light or dark' }
  | { kind: 'resize'; width: number; height: number }
  | { kind: 'media'; feature: 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast' | 'media'; on: boolean }
  | { kind: 'text size'; size: number }
  | { kind: 'copy' }
  | { kind: 'offline'; off: boolean }
  | { kind: 'back' | 'forward' | 'reload' }
  | { kind: 'address'; query: string }
  | { kind: 'link'; which: number };

export type Kind = Happening['kind'];
/** frames: how many frames pass after it, before the next. */
export type FuzzEvent = Happening & { frames: number };

/** How a segment of events begins, and what it may hold. */
export interface Setting {
  /** A finger, not a mouse. */
  touch: boolean;
  width: number;
  height: number;
  dark: boolean;
  still: boolean;
  query: string;
  /** Nothing leads to another page and nothing loads this one again, so that what it takes of memory can be compared. */
  stays: boolean;
}

export const MEDIA = {
  colorScheme: ['light', 'dark'],
  reducedMotion: ['no-preference', 'reduce'],
  forcedColors: ['none', 'active'],
  contrast: ['no-preference', 'more'],
  media: ['screen', 'print'],
} as const;

/** The size of text that readers set in their browser, in CSS px. */
export const USUAL_TEXT = 16;

const PHONES: readonly (readonly [width: number, height: number])[] = [
  [390, 844],
  [320, 640],
  [768, 1024],
  [844, 390],
];
const DESKTOPS: typeof PHONES = [
  [1360, 1000],
  [1920, 1080],
  [1024, 700],
  [640, 480],
];

export function drawSetting(chance: Chance): Setting {
  const touch = chance() < 0.4;
  const [width, height] = pick(chance, touch ? PHONES : DESKTOPS);
  const [dark, still] = [chance() < 0.3, chance() < 0.25];
  return { touch, width, height, dark, still, query: chance() < 0.5 ? '' : oddQuery(chance), stays: chance() < 0.5 };
}

const place = (chance: Chance, ofControls = 0.75): Place => ({
  on: chance() < ofControls ? 'control' : 'point',
  x: chance(),
  y: chance(),
  which: chance(),
  inView: chance() < 0.8,
});

/** A length of a hand's movement: mostly short, at times across the window; either way. */
const length = (chance: Chance, most: number): number =>
  Math.round((chance() < 0.5 ? -1 : 1) * Math.min(most, 2 ** (chance() * Math.log2(most))));

/** Keys with what a reader presses most among them several times. */
const STEPS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] as const;
const MODIFIERS = ['', '', '', '', 'Shift+', 'Control+', 'Alt+', 'Meta+'] as const;
const OTHER_KEYS = [
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Enter',
  'Space',
  'Space',
  'Escape',
  'Backspace',
  'Delete',
] as const;
const CALLS = [
  'Control+z',
  'Control+y',
  'Control+Shift+z',
  'Meta+z',
  'Control+a',
  'Control+x',
  '/',
  '?',
  'Control+k',
  '0',
  '-',
  'a',
] as const;
/** They turn to the next and the previous chapter. */
const TURNS = ['[', ']'] as const;

function key(chance: Chance, stays: boolean): string {
  const kind = chance();
  if (kind < 0.4) return pick(chance, MODIFIERS) + pick(chance, STEPS);
  if (kind < 0.8) return pick(chance, OTHER_KEYS);
  if (kind < 0.97 || stays) return pick(chance, CALLS);
  return pick(chance, TURNS);
}

type Draw = (chance: Chance, setting: Setting) => Happening;
const text: Draw = (chance) => ({
  kind: pick(chance, ['type', 'insert', 'insert', 'paste']),
  // Typed sign by sign, long texts take long and ask nothing more; and these two would turn the page.
  text: oddText(chance).slice(0, 400).replace(/[[\]]/g, ''),
  enter: chance() < 0.4,
});

/** What can happen at any time, with how often. */
const ANY: readonly (readonly [weight: number, draw: Draw, when?: (setting: Setting) => boolean])[] = [
  [10, (chance) => ({ kind: 'move', place: place(chance) }), ({ touch }) => !touch],
  [
    14,
    (chance) => ({
      kind: 'press',
      place: place(chance),
      button: pick(chance, ['left', 'left', 'left', 'left', 'left', 'middle', 'right']),
    }),
    ({ touch }) => !touch,
  ],
  [
    12,
    (chance) => ({ kind: 'click', place: place(chance, 0.9), keys: pick(chance, [[], [], [], [], ['Shift'], ['Alt']]) }),
    ({ touch }) => !touch,
  ],
  [2, (chance) => ({ kind: 'double click', place: place(chance) }), ({ touch }) => !touch],
  [4, (chance) => ({ kind: 'wheel', dx: length(chance, 60), dy: length(chance, 3000) })],
  [18, (chance) => ({ kind: 'tap', place: place(chance, 0.9) }), ({ touch }) => touch],
  [14, (chance) => ({ kind: 'finger down', place: place(chance), second: false }), ({ touch }) => touch],
  [16, (chance, { stays }) => ({ kind: 'key', key: key(chance, stays) })],
  [3, (chance) => ({ kind: 'held key', key: pick(chance, STEPS), times: whole(chance, 2, 12) })],
  [9, (chance) => ({ kind: 'focus', which: chance() })],
  [8, text],
  [1, (chance) => ({ kind: 'drop', text: oddText(chance), file: chance() < 0.5, place: place(chance) })],
  [5, (chance) => ({ kind: 'header', name: pick(chance, ['Undo', 'Undo', 'Redo', 'Reset', 'Share', 'Light or dark']) })],
  [1.5, (chance) => ({ kind: 'resize', width: whole(chance, 320, 1920), height: whole(chance, 360, 1200) })],
  [
    1.5,
    (chance) => ({
      kind: 'media',
      feature: pick(chance, ['colorScheme', 'reducedMotion', 'forcedColors', 'contrast', 'media']),
      on: chance() < 0.5,
    }),
  ],
  [0.5, (chance) => ({ kind: 'text size', size: pick(chance, [USUAL_TEXT, USUAL_TEXT, 12, 20, 32]) })],
  [0.7, () => ({ kind: 'copy' })],
  [0.4, (chance) => ({ kind: 'offline', off: chance() < 0.4 })],
  [0.7, () => ({ kind: 'back' }), ({ stays }) => !stays],
  [0.4, () => ({ kind: 'forward' }), ({ stays }) => !stays],
  [0.4, () => ({ kind: 'reload' }), ({ stays }) => !stays],
  [0.6, (chance) => ({ kind: 'address', query: oddQuery(chance) }), ({ stays }) => !stays],
  [0.8, (chance) => ({ kind: 'link', which: chance() }), ({ stays }) => !stays],
];

function any(chance: Chance, setting: Setting): Happening {
  const open = ANY.filter(([, , when]) => when?.(setting) ?? true);
  let left = chance() * open.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, draw] of open) {
    left -= weight;
    if (left < 0) return draw(chance, setting);
  }
  return { kind: 'copy' };
}

/** Frames that pass after an event: mostly none or one, at times as long as things take to settle. */
const frames = (chance: Chance): number => {
  const kind = chance();
  return kind < 0.45 ? 0 : kind < 0.97 ? 1 : whole(chance, 2, 40);
};

/** A row of events, without end. While something is held, most of what happens is that it moves. */
export function* drawEvents(chance: Chance, setting: Setting): Generator<FuzzEvent, never> {
  let held: 'nothing' | 'button' | 'finger' | 'two fingers' = 'nothing';
  for (;;) {
    const next = draw();
    if (next.kind === 'press') held = 'button';
    else if (next.kind === 'finger down') held = next.second ? 'two fingers' : 'finger';
    else if (['release', 'finger lifts', 'finger cancels', 'click', 'double click', 'tap'].includes(next.kind)) held = 'nothing';
    yield { ...next, frames: frames(chance) };
  }
  function draw(): Happening {
    const kind = chance();
    if (held === 'nothing' || kind > 0.9) return any(chance, setting);
    if (held === 'button')
      return kind < 0.72 ? { kind: 'drag', dx: length(chance, 400), dy: length(chance, 200) } : { kind: 'release' };
    if (kind < 0.7) return { kind: 'finger moves', dx: length(chance, 300), dy: length(chance, 300) };
    if (kind < 0.73 && held === 'finger') return { kind: 'finger down', place: place(chance), second: true };
    return kind < 0.76 ? { kind: 'finger cancels' } : { kind: 'finger lifts' };
  }
}
