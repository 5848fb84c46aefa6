/** WebKitGTK's small browser, spoken to in WebDriver (https://www.w3.org/TR/webdriver2/) on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { dragSteps, type Engine, freePort, keySteps, until } from './engine';

export interface WebKit {
  driver: string;
  browser: string;
  /** What makes the screen, where there is none. */
  screen: string | undefined;
}

export async function openWebKit({ driver, browser, screen }: WebKit): Promise<Engine> {
  const port = await freePort();
  const children: ChildProcess[] = [];
  // It has no sandbox to a root user, and no graphics card to a machine of tests.
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  if (screen && !process.env['DISPLAY']) {
    environment['DISPLAY'] = `:${90 + (port % 900)}`;
    children.push(
      spawn(screen, [environment['DISPLAY'], '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    );
  }
  children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: environment }));
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  await until(() => ask('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities } = (await until(
    () => ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }),
    5,
  )) as { sessionId: string; capabilities: Record<string, string> };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1360, height: 1090 });
  await ask('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    name: `WebKitGTK ${capabilities['browserVersion']}`,
    goto: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    run: async (call, ...words) => {
      const script = `const [words, done] = arguments; (async () => JSON.stringify(await (${call})(...JSON.parse(words)) ?? null))().then(done, (failed) => done(JSON.stringify({ failed: String(failed) })));`;
      const answer = JSON.parse(
        (await ask('POST', `${session}/execute/async`, { script, args: [JSON.stringify(words)] })) as string,
      );
      if (answer?.failed !== undefined) throw new Error(answer.failed);
      return answer;
    },
    drag: async (from, ...to) => {
      await ask('POST', `${session}/actions`, { actions: dragSteps(from, to) });
    },
    press: async (key) => {
      await ask('POST', `${session}/actions`, { actions: keySteps(key) });
    },
    // The driver does not hand the console on.
    complaints: () => [],
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      for (const child of children) child.kill();
    },
  };
}
