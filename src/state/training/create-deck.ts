/**
 * The training deck's state: which step of which run the network of the whole site is at. The numbers themselves are the
 * store's; the deck moves them there. One press, one drag of the slider and one whole run are each one step of undo.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import { type Parameters, parametersOf, sameParameters } from '../../model';
import { assess, endBetween, nextEvent } from '../../model/training';
import type { Store } from '../create-store';
import { AHEAD, createGrowingTrail } from './growing-trail';
import type { Memory } from './memory';
import { examplesOf, FIRST_POSITION, LAST_STEP, type Position, sameRun } from './position';

/** Training never holds the page up for longer than this, in ms. */
const SLICE_MS = 7;
/** Nor does the opening of a page. */
const OPENING_MS = 40;

/** What a deck needs of the world. */
export interface Surroundings {
  store: Pick<Store, 'network' | 'inGesture' | 'setNetwork' | 'replaceNetwork'>;
  memory: Pick<Memory, 'recall' | 'record' | 'latestChoice'>;
  /** The time in ms. */
  clock: () => number;
  /** Calls back in the next frame. */
  nextFrame: (callback: () => void) => void;
}

/** Who is told what the network does not show. */
export interface Listener {
  /** The reader changed something that the network does not show. */
  changed: () => void;
  /** The step of the address has come. */
  arrived: () => void;
}

const within = (t: number): number => Math.max(0, Math.min(LAST_STEP, Math.round(t)));

export type Deck = ReturnType<typeof createDeck>;

/** A deck at the post's own numbers. It moves the network when told to, and follows it from follow() on. */
export function createDeck({ store, memory, clock, nextFrame }: Surroundings) {
  const { network, inGesture, setNetwork, replaceNetwork } = store;
  const at = signal<Position>(FIRST_POSITION);
  const trail = createGrowingTrail(clock);
  /** A step further than what has been computed, where the network is to go. */
  const goal = signal<number | undefined>(undefined);
  const furthest = signal(0);
  const playing = signal(false);

  const position = computed(() => at.value);
  const examples = computed(() => examplesOf(at.value));
  /** What the network, as it is now, makes of the set. */
  const assessment = computed(() => assess(network.value, examples.value));
  /** How far steps are computed while nobody waits: every step taken, and a few ahead. */
  const reach = computed(() => Math.max(AHEAD, furthest.value));
  /** The last step of this run that has been on screen: what lies beyond is not drawn. */
  const written = computed(() => Math.max(furthest.value, at.value.t));
  /** Whether the deck moves by itself: it plays, or it runs to a step. */
  const busy = computed(() => playing.value || goal.value !== undefined);

  /** The parameters that the deck has put in place. Any others are somebody else's doing. */
  let known: Parameters = FIRST_POSITION.start;
  let listener: Listener | undefined;
  let arriving = false;
  let drawn = false;
  let pumping = false;

  function begin(next: Position): void {
    trail.begin(next);
    furthest.value = 0;
  }

  /** Puts the parameters of a computed step in place. asStep: one that can be undone by itself. */
  function show(t: number, asStep: boolean): void {
    known = trail.peek().parameters(t);
    const next = { ...network.peek(), ...known, eta: at.peek().eta };
    batch(() => {
      at.value = { ...at.peek(), t };
      furthest.value = Math.max(furthest.peek(), t);
      if (asStep && !inGesture.peek()) setNetwork(next);
      else replaceNetwork(next);
    });
  }

  /** Shows a step, or the last one that has been computed before it. */
  const showUpTo = (t: number, asStep: boolean): void => show(Math.min(t, trail.peek().last()), asStep);

  /** Goes to a step: as far as one slice brings it at once, and on with every frame. */
  function go(t: number, asStep: boolean): void {
    trail.growTo(t, SLICE_MS);
    batch(() => {
      goal.value = t > trail.peek().last() ? t : undefined;
      showUpTo(t, asStep);
      furthest.value = Math.max(furthest.peek(), t);
    });
    pump();
  }

  /** Computes what is still wanted, a slice a frame. */
  function pump(): void {
    const wanted = goal.peek() ?? (drawn ? reach.peek() : 0);
    if (pumping || (trail.peek().last() >= wanted && goal.peek() === undefined)) return;
    pumping = true;
    nextFrame(() => {
      pumping = false;
      const target = goal.peek();
      trail.growTo(target ?? wanted, SLICE_MS);
      if (target !== undefined) showUpTo(target, false);
      if (target !== undefined && trail.peek().last() >= target) halt();
      pump();
    });
  }

  /** Ends a run to a step, reached or not. */
  function halt(): void {
    const wanted = goal.peek();
    if (wanted === undefined) return;
    const last = trail.peek().last();
    goal.value = undefined;
    furthest.value = Math.min(furthest.peek(), last);
    if (!arriving) return;
    arriving = false;
    // Stopped on the way to the step of the address: from now on the address is another.
    if (last < wanted) listener?.changed();
    else listener?.arrived();
  }

  /** Stops whatever moves by itself, where it is. */
  function stop(): void {
    playing.value = false;
    halt();
  }

  /** Moves to a step of the run; the network of the whole site follows. */
  function moveTo(t: number): void {
    stop();
    go(within(t), true);
  }

  /**
   * Moves on by as many steps as a slice has room for: a frame of a run that plays. Where something happens on the way, it
   * goes no further, and says so.
   */
  function moveOn(by: number, asStep: boolean): boolean {
    const from = at.peek().t;
    const t = within(from + by);
    trail.growTo(t, SLICE_MS);
    const run = trail.peek();
    const last = Math.min(t, run.last());
    const halt = nextEvent(run, from, last)?.t ?? endBetween(from, last);
    show(halt ?? last, asStep);
    return halt !== undefined;
  }

  /** Moves to a place that may lie in another run. */
  function visit(next: Partial<Position>, asStep = true): void {
    const t = next.t ?? goal.peek() ?? at.peek().t;
    batch(() => {
      stop();
      at.value = { ...at.peek(), ...next };
      begin(at.peek());
      go(within(t), asStep);
    });
    listener?.changed();
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
    const run = trail.peek();
    for (let t = 0; t <= run.last(); t++)
      if (run.entry(t, 0) === parameters.W1[0]?.[0] && sameParameters(run.parameters(t), parameters)) return t;
    return undefined;
  }

  /** The network has parameters that the deck has not put there: those of a step of old, or a new start. */
  function lookAround(): void {
    const now = network.peek();
    const old = memory.recall(now);
    const t = old || now.eta !== trail.peek().run.eta ? undefined : stepOf(now);
    if (old) adopt(old);
    else if (t !== undefined) adopt({ ...at.peek(), t });
    else adopt({ ...at.peek(), start: parametersOf(now), eta: now.eta, t: 0 });
  }

  /** Makes ready for the position of an address, whose parameters may be known; returns as much of them as one slice gives. */
  function prepare(there: Position, parameters?: Parameters): Parameters {
    begin(there);
    if (!parameters) trail.growTo(there.t, OPENING_MS);
    const t = parameters ? there.t : Math.min(there.t, trail.peek().last());
    known = parameters ?? trail.peek().parameters(t);
    batch(() => {
      at.value = { ...there, t };
      furthest.value = there.t;
      goal.value = t < there.t ? there.t : undefined;
    });
    return known;
  }

  /** From here on the deck follows the network. to: who is told what the network does not show. */
  function follow(to: Listener): void {
    if (listener) return;
    listener = to;
    const untouched = sameParameters(network.peek(), known);
    if (untouched && goal.peek() !== undefined) arriving = true;
    else if (!untouched || network.peek().eta !== at.peek().eta) {
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
      if (!inGesture.value && !busy.value && sameParameters(now, known)) memory.record(now, here);
    });
  }

  /** Chooses again what the tab chose last: a set and a mode. */
  function chooseLatest(): void {
    at.value = { ...at.peek(), ...memory.latestChoice() };
    begin(at.peek());
  }

  /** The deck is looked at: steps ahead are computed, so that it can play. */
  function draw(): void {
    drawn = true;
    pump();
  }

  return {
    position,
    examples,
    assessment,
    written,
    /** Where it is on its way to. */
    goal: computed(() => goal.value),
    reach,
    busy,
    playing,
    /** The run as far as it has been computed; whoever asks is subscribed to its growth. */
    trailNow: trail.now,
    arriving: (): boolean => arriving,
    isFollowing: (): boolean => listener !== undefined,
    stop,
    moveTo,
    moveOn,
    visit,
    prepare,
    follow,
    chooseLatest,
    draw,
  };
}
