/**
 * Runs a tool or a script of the project under a Node that can: `node scripts/run.mjs astro build`,
 * `node scripts/run.mjs scripts/fonts.ts`. Whatever these start finds the same Node first on its path.
 * Read by any Node from 18 on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_NODE, whichNode } from './which-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');

/** The tools, and the packages that they come in. */
const TOOLS = { astro: 'astro', biome: '@biomejs/biome', vitest: 'vitest' };

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The path of the Node to use; ends the process with a sentence where there is none. */
function nodePath() {
  const platform = `${process.platform}-${process.arch}`;
  const path = join(modules, OWN_NODE[platform] ?? 'none');
  const runs = () => spawnSync(path, ['--version']).status === 0;
  const own = !existsSync(path) ? 'absent' : runs() ? 'runs' : 'fails';
  const choice = whichNode({ platform, own, outside: process.versions.node });
  if ('say' in choice) return refuse(choice.say);
  return choice.use === 'own' ? path : process.execPath;
}

/**
 * The file to run for a tool's name or a script's path; ends the process where it is not there.
 * @param {string} name
 */
function entryOf(name) {
  const folder = join(modules, TOOLS[name] ?? '');
  if (!existsSync(folder)) return refuse('The packages of the tools are not installed: run “npm ci” first.');
  if (!Object.hasOwn(TOOLS, name)) return join(root, name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [name = '', ...words] = process.argv.slice(2);
const node = nodePath();
const entry = entryOf(name);
process.env.PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
const child = spawn(node, [entry, ...words], { cwd: root, stdio: 'inherit' });
// A terminal sends Ctrl-C to both: this process waits for the tool to end. Other signals come to this one alone.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
