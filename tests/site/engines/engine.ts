/** A browser other than the one that all tests use, with the little that the core of the tests asks of it. */
export interface Engine {
  /** With its version. */
  name: string;
  goto: (address: string) => Promise<void>;
  /** Calls a function in the page, which knows nothing of what is around it here, with what JSON can hold; as is its answer. */
  run: <Result, Words extends unknown[]>(call: (...words: Words) => Result, ...words: Words) => Promise<Awaited<Result>>;
  /** Presses at one place of the window, goes to others, and lets go; in CSS pixels. */
  drag: (from: Place, ...to: Place[]) => Promise<void>;
  /** Presses a key: a letter, or one of KEYS. */
  press: (key: string) => Promise<void>;
  /** What the console has shown since the last call: errors and warnings. Empty where the engine does not tell. */
  complaints: () => string[];
  close: () => Promise<void>;
}

export interface Place {
  x: number;
  y: number;
}

/** The keys that have no letter, as WebDriver names them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { Enter: '\uE007', Tab: '\uE004', Right: '\uE014', Left: '\uE012' } as const;

/** The steps of a drag as WebDriver and WebDriver BiDi both want them. */
export const dragSteps = (from: Place, to: readonly Place[]) => [
  {
    type: 'pointer',
    id: 'hand',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', duration: 0, x: Math.round(from.x), y: Math.round(from.y) },
      { type: 'pointerDown', button: 0 },
      ...to.map(({ x, y }) => ({ type: 'pointerMove', duration: 20, x: Math.round(x), y: Math.round(y) })),
      { type: 'pointerUp', button: 0 },
    ],
  },
];

export const keySteps = (key: string) => [
  {
    type: 'key',
    id: 'keys',
    actions: [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ],
  },
];

/** Tries until it succeeds: for what a program does once it has started. */
export async function until<Result>(attempt: () => Promise<Result>, tries = 200): Promise<Result> {
  try {
    return await attempt();
  } catch (failed) {
    if (tries === 0) throw failed;
    await new Promise((done) => setTimeout(done, 50));
    return until(attempt, tries - 1);
  }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
