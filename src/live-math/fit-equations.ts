/**
 * Equations fit their column at any numbers: of the settings that an author gives, the one that fits stands on the page, its
 * type a little smaller where it has to be. Whether one fits follows from the widths of its glyphs (width.ts), so nothing is
 * laid out to find out. What even the smallest type can't fit scrolls sideways, and says so.
 */
import type { Numbers } from './marks';
import { widthAt, widthsOf } from './width';

interface Equation {
  element: HTMLElement;
  width: string;
  /** Pixels of an em at full size; 0 until its column is known. */
  em: number;
  size: number;
}

/** One way to set the same thing. */
interface Setting {
  /** What shows and hides it; an equation that has one setting only is never hidden. */
  root?: HTMLElement;
  equations: Equation[];
}

interface Group {
  /** The setting for wide columns comes first. */
  settings: Setting[];
  shown: number;
  /** The width of the column, in pixels; 0 until it is known. */
  column: number;
}

/** Sizes of type, the full one first. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.42];
const SMALLEST = Math.min(...SIZES);
/** Down to this size a setting is taken; below, another is tried first. */
const TAKEN = 0.82;
/** Down to this size the setting that stands there stays: another one would move what stands around it. */
const KEPT = 0.65;
/** Where the style sheet shows the settings for phones, as long as no script has chosen. */
const isNarrow = (): boolean => matchMedia('(max-width: 40rem)').matches;
/** The size below which no type is read, 12 pixels as seen and on phones 11. */
const smallestOf = ({ em }: Equation): number => Math.min(1, Math.max(SMALLEST, (isNarrow() ? 11 : 12) / em));
/** What breaks a text into lines. */
const PARAGRAPH = 'p, li, dd, td, th, figcaption, div';
/** Rounding of a browser's layout. */
const SLACK_PX = 0.75;

export interface FittedEquations {
  /** Sets anew the equations and paragraphs that changed. held: a number is in the reader's hand, so that type may shrink but not grow again. */
  fit: (changed: Iterable<Element>, held: boolean) => void;
  /** The hand rests: what had to shrink may grow again. */
  rest: () => void;
}

/** shown: called with a setting that takes the place of another, before it is laid out: its numbers must be brought up to date. */
export function fitEquations(numbers: Numbers, shown: (setting: Element) => void): FittedEquations {
  const groups = groupsOf(document.querySelectorAll<HTMLElement>('[data-width]'));
  const groupOf = new Map<Element, Group>();
  for (const group of groups)
    for (const { equations } of group.settings) for (const { element } of equations) groupOf.set(element, group);
  const tight = new Set<Group>();

  /** The largest size at which an equation fits; 0 where none does. */
  function sizeOf(equation: Equation, column: number, widthOf: (mark: string) => number): number {
    const most = (column + SLACK_PX) / (widthAt(equation.width, widthOf) * equation.em);
    return SIZES.find((size) => size <= most && size >= smallestOf(equation)) ?? 0;
  }

  function choose(group: Group, held: boolean, widthOf: (mark: string) => number): void {
    if (group.column === 0) return;
    const sizes = group.settings.map(({ equations }) => equations.map((equation) => sizeOf(equation, group.column, widthOf)));
    const least = sizes.map((of) => Math.min(...of));
    const order = isNarrow() ? [...least.keys()].reverse() : [...least.keys()];
    const taken = (limit: number) => order.find((at) => (least[at] ?? 0) >= limit);
    const stays = held && (least[group.shown] ?? 0) >= KEPT;
    show(group, stays ? group.shown : (taken(TAKEN) ?? taken(KEPT) ?? taken(SMALLEST) ?? least.length - 1));
    const setting = group.settings[group.shown] as Setting;
    for (const [at, equation] of setting.equations.entries()) {
      const size = sizes[group.shown]?.[at] ?? 0;
      resize(equation, held ? Math.min(equation.size, size || 1) : size);
    }
    if (setting.equations.some(({ size }) => size < 1)) tight.add(group);
    else tight.delete(group);
  }

  function show(group: Group, at: number): void {
    if (group.settings.length === 1) return;
    const before = group.shown;
    group.shown = at;
    for (const [other, { root }] of group.settings.entries()) root?.setAttribute('data-shown', other === at ? 'yes' : 'no');
    const { root } = group.settings[at] as Setting;
    if (before !== at && root) shown(root);
  }

  function measure(group: Group, column: number): void {
    group.column = column;
    for (const { equations } of group.settings)
      for (const equation of equations) {
        const formula = equation.element.querySelector('.katex') ?? equation.element;
        equation.em = Number.parseFloat(getComputedStyle(formula).fontSize) / equation.size;
      }
  }

  const columns = new Map<Element, Group[]>();
  for (const group of groups) {
    const { root, equations } = group.settings[0] as Setting;
    const column = columnOf(root ?? (equations[0] as Equation).element);
    columns.set(column, [...(columns.get(column) ?? []), group]);
  }
  const watch = new ResizeObserver((entries) => {
    const widthOf = widthsOf(numbers);
    for (const { target, contentRect } of entries)
      for (const group of columns.get(target) ?? []) {
        if (contentRect.width === 0 || contentRect.width === group.column) continue;
        measure(group, contentRect.width);
        choose(group, false, widthOf);
      }
  });
  for (const column of columns.keys()) watch.observe(column);

  return {
    fit(changed, held) {
      const widthOf = widthsOf(numbers);
      // An equation, or a paragraph with formulas in its lines.
      const groupsIn = (element: Element) => [groupOf.get(element) ?? [], columns.get(element) ?? []].flat();
      for (const group of new Set([...changed].flatMap(groupsIn))) choose(group, held, widthOf);
    },
    rest() {
      const widthOf = widthsOf(numbers);
      for (const group of tight) choose(group, false, widthOf);
    },
  };
}

/** The column that holds an equation, or the paragraph, item or cell that holds a formula. */
const columnOf = (element: Element): Element =>
  (element.classList.contains('katex') ? element.closest(PARAGRAPH) : undefined) ?? (element.parentElement as Element);

/** Equations by what they are settings of: a `.wide` and the `.narrow` behind it, or one by itself. */
function groupsOf(elements: Iterable<HTMLElement>): Group[] {
  const groups = new Map<Element, Group>();
  for (const element of elements) {
    const root = element.closest<HTMLElement>('.wide, .narrow') ?? undefined;
    const first = root?.classList.contains('narrow') ? root.previousElementSibling : root;
    const key = first?.classList.contains('wide') ? first : element;
    const group = groups.get(key) ?? { settings: [], shown: 0, column: 0 };
    const at = key === element ? 0 : Number(root !== first);
    const setting = group.settings[at] ?? { ...(key !== element && root && { root }), equations: [] };
    setting.equations.push({ element, width: element.dataset['width'] ?? '', em: 0, size: 1 });
    group.settings[at] = setting;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, shown: isNarrow() ? group.settings.length - 1 : 0 }));
}

/** size 0: not even the smallest type fits, so the equation scrolls. */
function resize(equation: Equation, size: number): void {
  const { element } = equation;
  const scrolls = size === 0;
  const next = scrolls ? smallestOf(equation) : size;
  if (next !== equation.size) {
    equation.size = next;
    if (next === 1) element.style.removeProperty('--size');
    else element.style.setProperty('--size', String(next));
  }
  if (scrolls === element.hasAttribute('data-scrolls')) return;
  element.toggleAttribute('data-scrolls', scrolls);
  const scroller = element.querySelector('.scroller');
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-label', 'Equation, scrolls sideways'],
  ] as const)
    if (scrolls) scroller?.setAttribute(name, value);
    else scroller?.removeAttribute(name);
}
