/**
 * The training deck's state: which step of which run the network of the whole site is at. The numbers themselves are the
 * store's; the deck moves them there. One press, one drag of the slider and one whole run are each one step of undo.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import { type Parameters, parametersOf, sameParameters } from '../../model';
import { assess, type Trail, trailOf } from '../../model/training';
import { inGesture, network, replaceNetwork, setNetwork } from '../store';
import { latestChoice, recall, record } from './memory';
import { examplesOf, FIRST_POSITION, LAST_STEP, type Position, runOf, sameRun } from './position';

/** As many steps are computed ahead, so that a reader sees where the run goes. */
export const AHEAD = 100;
/** Training never holds the page up for longer than this, in ms. */
const SLICE_MS = 7;
/** Nor does the opening of a page. */
const OPENING_MS = 40;

const FIRST_TRAIL = trailOf(runOf(FIRST_POSITION));
/** The run from the post's own numbers, as far as it is drawn on a page that nobody has touched. */
export function firstTrail(): Trail {
  while (FIRST_TRAIL.last() < AHEAD) FIRST_TRAIL.advance();
  return FIRST_TRAIL;
}

const at = signal<Position>(FIRST_POSITION);
let steps: Trail = FIRST_TRAIL;
/** Count the runs begun, and the steps of this one. */
const runs = signal(0);
const computedSteps = signal(0);
/** A step further than what has been computed, where the network is to go. */
const goal = signal<number | undefined>(undefined);
const furthest = signal(0);
export const playing = signal(false);

export const position = computed(() => at.value);
export const examples = computed(() => examplesOf(at.value));
/** What the network, as it is now, makes of the set. */
export const assessment = computed(() => assess(network.value, examples.value));
/** How far the slider goes: to every step taken, and a few ahead. */
export const reach = computed(() => Math.max(AHEAD, furthest.value));
/** Whether the deck moves by itself: it plays, or it runs to a step. */
export const busy = computed(() => playing.value || goal.value !== undefined);
/** The run as far as it has been computed; subscribes to its growth. */
export function trailNow(): Trail {
  runs.value;
  computedSteps.value;
  return steps;
}

/** The parameters that the deck has put in place. Any others are somebody else's doing. */
let known: Parameters = FIRST_POSITION.start;
/** Called when the reader changed what the network does not show, and when the step of the address has come. */
let changed: () => void = () => {};
let arrived: (() => void) | undefined;
export const arriving = (): boolean => arrived !== undefined;

function computeTo(wanted: number, milliseconds = SLICE_MS): void {
  const until = performance.now() + milliseconds;
  while (steps.last() < wanted && performance.now() < until) steps.advance();
  computedSteps.value = steps.last();
}

function begin(next: Position): void {
  steps = sameRun(next, FIRST_POSITION) ? FIRST_TRAIL : trailOf(runOf(next));
  runs.value += 1;
  computedSteps.value = steps.last();
  furthest.value = 0;
}

/** Puts the parameters of a computed step in place. asStep: one that can be undone by itself. */
function show(t: number, asStep: boolean): void {
  known = steps.parameters(t);
  const next = { ...network.peek(), ...known, eta: at.peek().eta };
  batch(() => {
    at.value = { ...at.peek(), t };
    furthest.value = Math.max(furthest.peek(), t);
    if (asStep && !inGesture.peek()) setNetwork(next);
    else replaceNetwork(next);
  });
}

/** Goes to a step: as far as one slice brings it at once, and on with every frame. */
function go(t: number, asStep: boolean): void {
  computeTo(t);
  batch(() => {
    goal.value = t > steps.last() ? t : undefined;
    show(Math.min(t, steps.last()), asStep);
    furthest.value = Math.max(furthest.peek(), t);
  });
  pump();
}

let drawn = false;
let pumping = false;

/** Computes what is still wanted, a slice a frame. */
function pump(): void {
  const wanted = goal.peek() ?? (drawn ? reach.peek() : 0);
  if (pumping || (steps.last() >= wanted && goal.peek() === undefined)) return;
  pumping = true;
  requestAnimationFrame(() => {
    pumping = false;
    const target = goal.peek();
    computeTo(target ?? wanted);
    if (target !== undefined) show(Math.min(target, steps.last()), false);
    if (target !== undefined && steps.last() >= target) halt();
    pump();
  });
}

/** Ends a run to a step, reached or not. */
function halt(): void {
  const wanted = goal.peek();
  if (wanted === undefined) return;
  goal.value = undefined;
  furthest.value = Math.min(furthest.peek(), steps.last());
  const way = arrived;
  arrived = undefined;
  // Stopped on the way to the step of the address: from now on the address is another.
  if (way) (steps.last() < wanted ? changed : way)();
}

/** Stops whatever moves by itself, where it is. */
export function stop(): void {
  playing.value = false;
  halt();
}

const within = (t: number): number => Math.max(0, Math.min(LAST_STEP, Math.round(t)));

/** Moves to a step of the run; the network of the whole site follows. */
export function moveTo(t: number): void {
  stop();
  go(within(t), true);
}

/** Moves on by as many steps as a slice has room for: a frame of a run that plays. */
export function moveOn(by: number, asStep: boolean): void {
  const t = within(at.peek().t + by);
  computeTo(t);
  show(Math.min(t, steps.last()), asStep);
}

/** Moves to a place that may lie in another run. */
export function visit(next: Partial<Position>, asStep = true): void {
  const t = next.t ?? goal.peek() ?? at.peek().t;
  batch(() => {
    stop();
    at.value = { ...at.peek(), ...next };
    begin(at.peek());
    go(within(t), asStep);
  });
  changed();
}

/** Takes up a position whose parameters the network has already. */
function adopt(next: Position): void {
  known = parametersOf(network.peek());
  batch(() => {
    if (!sameRun(next, at.peek())) begin(next);
    at.value = next;
    furthest.value = Math.max(furthest.peek(), next.t);
  });
  pump();
}

/** The step of this run that has these parameters. */
function stepOf(parameters: Parameters): number | undefined {
  for (let t = 0; t <= steps.last(); t++)
    if (steps.entry(t, 0) === parameters.W1[0]?.[0] && sameParameters(steps.parameters(t), parameters)) return t;
  return undefined;
}

/** The network has parameters that the deck has not put there: those of a step of old, or a new start. */
function lookAround(): void {
  const now = network.peek();
  const old = recall(now);
  const t = old || now.eta !== steps.run.eta ? undefined : stepOf(now);
  if (old) adopt(old);
  else if (t !== undefined) adopt({ ...at.peek(), t });
  else adopt({ ...at.peek(), start: parametersOf(now), eta: now.eta, t: 0 });
}

/** Makes ready for the position of an address, whose parameters may be known; returns as much of them as one slice gives. */
export function prepare(there: Position, parameters?: Parameters): Parameters {
  begin(there);
  if (!parameters) computeTo(there.t, OPENING_MS);
  const t = parameters ? there.t : Math.min(there.t, steps.last());
  known = parameters ?? steps.parameters(t);
  batch(() => {
    at.value = { ...there, t };
    furthest.value = there.t;
    goal.value = t < there.t ? there.t : undefined;
  });
  return known;
}

let following = false;
export const isFollowing = (): boolean => following;

/** From here on the deck follows the network. Calls back about what the session can't see by itself. */
export function follow(calls: { changed: () => void; arrived: () => void }): void {
  if (following) return;
  following = true;
  changed = calls.changed;
  if (sameParameters(network.peek(), known) && goal.peek() !== undefined) arrived = calls.arrived;
  else if (!sameParameters(network.peek(), known) || network.peek().eta !== at.peek().eta) {
    goal.value = undefined;
    lookAround();
  }
  pump();
  effect(() => {
    const now = network.value;
    if (!sameParameters(now, known)) {
      stop();
      lookAround();
    } else if (now.eta !== at.peek().eta) visit({ eta: now.eta }, false);
  });
  effect(() => {
    const now = network.value;
    const here = at.value;
    if (!inGesture.value && !busy.value && sameParameters(now, known)) record(now, here);
  });
}

/** Chooses again what the tab chose last: a set and a mode. */
export function chooseLatest(): void {
  at.value = { ...at.peek(), ...latestChoice() };
  begin(at.peek());
}

/** The deck is looked at: steps ahead are computed for its drawings. */
export function draw(): void {
  drawn = true;
  pump();
}
