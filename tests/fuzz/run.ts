/** A run of many segments over the pages of the built site, and what is said of it. */
import { type Outcome, playSegment, type Segment, shrink, type Where } from './segment';

export interface Run {
  seed: number;
  /** The pages, as the ends of their addresses: one after the other, around and around. */
  paths: readonly string[];
  events: number;
  /** Events in one segment. */
  length: number;
  /** Only the segment of this number. */
  only?: number | undefined;
  /** Called after every segment. */
  heard?: (outcome: Outcome) => void;
}

/** The segments of a run: a page each, in turn. */
export function segmentsOf({ seed, paths, events, length, only }: Run): Segment[] {
  const count = Math.ceil(events / length);
  return Array.from({ length: count }, (_, n) => ({
    seed,
    at: only ?? n,
    path: paths[(only ?? n) % paths.length] as string,
    events: Math.min(length, events - n * length),
  })).slice(0, only === undefined ? count : 1);
}

export async function playRun(where: Where, run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const segment of segmentsOf(run)) {
    const outcome = await playSegment(where, segment);
    outcomes.push(outcome);
    run.heard?.(outcome);
  }
  return outcomes;
}

/** The command that plays a segment again. */
export const againBy = ({ seed, at, path, events }: Segment): string =>
  `npm run fuzz -- --seed ${seed} --segment ${at} --page '${path}' --length ${events}`;

const LAST = 20;

/** What went wrong in a segment: the faults, the events before them, and how to have it again. */
export function wordsOf(outcome: Outcome): string {
  const { segment, setting, played, faults } = outcome;
  const rows = played.slice(-LAST).map(({ event, on, met }, n) => {
    const { kind, frames, ...rest } = event;
    const said = JSON.stringify(rest, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value));
    return `  ${String(played.length - Math.min(LAST, played.length) + n).padStart(5)}  /${on.length > 80 ? `${on.slice(0, 80)}…` : on}  ${kind} ${said}${met && ` on ${met}`}, ${frames} frames`;
  });
  return [
    ...faults.map(
      ({ what, event }) =>
        `FAULT after event ${event} of segment ${segment.at} (seed ${segment.seed}, /${segment.path}): ${what}`,
    ),
    `  it began with ${JSON.stringify(setting)}`,
    ...rows,
    `  again: ${againBy(segment)}`,
  ].join('\n');
}

/** The fewest events that bring a fault about, in words. */
export async function shrunkWords(where: Where, outcome: Outcome): Promise<string> {
  const found = await shrink(where, outcome);
  if (!found) return '  It did not come again when the segment was played again up to there.';
  return `  It takes no more than the events ${found.events.join(',')}:\n${wordsOf(found.outcome)
    .split('\n')
    .filter((row) => !row.startsWith('  again'))
    .join('\n')}\n  again: ${againBy(outcome.segment)} --only ${found.events.join(',')}`;
}

/**
 * How much more than after the first tenth a page may take at the end of a segment: some, and a part of what it took. Answers
 * that were given and figures that were opened stay as they are, and two hundred steps of undo are kept.
 */
const GROWTH = { heap: [4, 0.7], nodes: [1000, 0.25], listeners: [100, 0.25] } as const;
const mayTake = (what: keyof typeof GROWTH, early: number): number => early * (1 + GROWTH[what][1]) + GROWTH[what][0];

/** The segments at whose end a page took more than it may. */
export const grown = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ segment, levels }) => {
    if (!levels) return [];
    const [early, late] = levels;
    return (['heap', 'nodes', 'listeners'] as const)
      .filter((what) => late[what] > mayTake(what, early[what]))
      .map(
        (what) =>
          `/${segment.path}: ${what} went from ${early[what].toFixed(1)} to ${late[what].toFixed(1)}; again: ${againBy(segment)}`,
      );
  });

const counted = (names: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** Events by kind and by page, the faults, and what pages took of the browser. */
export function tableOf(outcomes: readonly Outcome[], seconds: number): string {
  const played = outcomes.flatMap((outcome) => outcome.played);
  const rows = (title: string, names: readonly string[]) =>
    [title, ...counted(names).map(([name, count]) => `${String(count).padStart(8)}  ${name}`)].join('\n');
  const levels = outcomes.filter((outcome) => outcome.levels !== undefined);
  const byPage = [...new Set(levels.map(({ segment }) => segment.path))].sort().map((path) => {
    const here = levels.filter(({ segment }) => segment.path === path);
    const most = (n: 0 | 1, what: 'heap' | 'nodes' | 'listeners') =>
      Math.max(...here.map((outcome) => outcome.levels?.[n][what] ?? 0)).toFixed(what === 'heap' ? 1 : 0);
    const cells = (['heap', 'nodes', 'listeners'] as const).map((what) => `${most(0, what)} → ${most(1, what)}`.padStart(18));
    return `${cells.join('')}  /${path}`;
  });
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  return [
    rows(
      'Events by kind',
      played.map(({ event }) => event.kind),
    ),
    rows(
      'Events by page',
      played.map(({ on }) => `/${on.replace(/[?#].*/s, '')}`),
    ),
    'The most that a page took after the first tenth of a segment and at its end: heap in MB, nodes, listeners',
    ...byPage,
    `${played.length} events in ${outcomes.length} segments, ${(played.length / seconds).toFixed(1)} a second; ${faults.length} faults`,
  ].join('\n');
}
