/** Firefox, spoken to in WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it understands without a driver beside it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dragSteps, type Engine, freePort, keySteps, until } from './engine';

interface Message {
  id?: number;
  result?: Record<string, unknown>;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
}

/** program: its path. */
export async function openFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'four-pixels-firefox-'));
  const port = await freePort();
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port), 'about:blank'];
  const firefox = spawn(program, words, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1360', MOZ_HEADLESS_HEIGHT: '1000' },
  });
  const socket = await until(
    () =>
      new Promise<WebSocket>((done, fail) => {
        const one = new WebSocket(`ws://127.0.0.1:${port}/session`);
        one.onopen = () => done(one);
        one.onerror = () => fail(new Error(`${program} does not answer.`));
      }),
  );
  const waiting = new Map<number, (message: Message) => void>();
  let complaints: string[] = [];
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded' && /error|warn/.test(message.params?.level ?? ''))
      complaints.push(message.params?.text ?? '');
  };
  let last = 0;
  const ask = (method: string, params: Record<string, unknown> = {}) =>
    new Promise<Record<string, unknown>>((done, fail) => {
      last += 1;
      waiting.set(last, ({ result, message }) => (result ? done(result) : fail(new Error(`${method}: ${message}`))));
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const { capabilities } = await ask('session.new', { capabilities: {} });
  const { browserName, browserVersion } = capabilities as Record<string, string>;
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await ask('browsingContext.getTree')) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await ask('browsingContext.setViewport', { context, viewport: { width: 1360, height: 1000 } });
  return {
    name: `${browserName} ${browserVersion}`,
    goto: async (url) => {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (call, ...words) => {
      const answer = (await ask('script.callFunction', {
        functionDeclaration: `async (words) => JSON.stringify(await (${call})(...JSON.parse(words)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(words) }],
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? 'null');
    },
    drag: async (from, ...to) => {
      await ask('input.performActions', { context, actions: dragSteps(from, to) });
    },
    press: async (key) => {
      await ask('input.performActions', { context, actions: keySteps(key) });
    },
    complaints: () => {
      const said = complaints;
      complaints = [];
      return said;
    },
    close: async () => {
      const ended = new Promise((done) => firefox.once('exit', done));
      await ask('browser.close').catch(() => {});
      socket.close();
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
