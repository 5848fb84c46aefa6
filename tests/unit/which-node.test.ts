/** Which Node runs the tools, and what is said where none can. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isNewEnough, OWN_NODE, whichNode } from '../../scripts/which-node.mjs';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('a Node', () => {
  it.each(['22.19.0', '22.23.2', '24.0.0', '24.21.0', '25.1.0', '26.0.0'])('of version %s is new enough', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['18.20.8', '20.0.0', '20.20.2', '22.11.0', '22.18.0', '23.0.0', '23.11.0'])('of version %s is not', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('the tools', () => {
  it('run under the project’s own Node, whatever runs outside', () => {
    for (const outside of ['18.20.8', '20.0.0', '22.11.0', '24.0.0'])
      expect(whichNode({ platform: 'linux-x64', own: 'runs', outside }), outside).toEqual({ use: 'own' });
  });

  it('run under the one outside where that is new enough and the own one is not there or does not run', () => {
    expect(whichNode({ platform: 'win32-arm64', own: 'absent', outside: '24.0.0' })).toEqual({ use: 'outside' });
    expect(whichNode({ platform: 'linux-x64', own: 'absent', outside: '22.19.0' })).toEqual({ use: 'outside' });
    expect(whichNode({ platform: 'linux-x64', own: 'fails', outside: '24.0.0' })).toEqual({ use: 'outside' });
  });

  it('do not run without one: a single line says which is needed and how to get it', () => {
    expect(whichNode({ platform: 'linux-x64', own: 'absent', outside: '20.0.0' })).toEqual({
      say: 'Node 24 is needed (22.19 at least), and this is Node 20.0.0: run “npm ci”, which brings it (not with --omit=optional), or install it from https://nodejs.org or with “nvm install 24”.',
    });
    const none = {
      say: 'Node 24 is needed (22.19 at least), and this is Node 22.11.0: install it from https://nodejs.org or with “nvm install 24”. The project brings none that runs here.',
    };
    expect(whichNode({ platform: 'win32-arm64', own: 'absent', outside: '22.11.0' })).toEqual(none);
    expect(whichNode({ platform: 'linux-x64', own: 'fails', outside: '22.11.0' })).toEqual(none);
  });
});

describe('the project’s own Nodes', () => {
  it('are the packages that package.json brings, at the places that the lock file knows', () => {
    const places = Object.values(OWN_NODE).sort();
    const packages = Object.keys(read('package.json').optionalDependencies).sort();
    expect(places.map((place) => place.split('/')[0])).toEqual(packages);
    const { packages: locked } = read('package-lock.json');
    expect(places).toEqual(packages.map((name) => `${name}/${locked[`node_modules/${name}`].bin.node}`));
  });

  it('are for the platforms by which they are found, and new enough', () => {
    const { packages: locked } = read('package-lock.json');
    for (const [platform, place] of Object.entries(OWN_NODE)) {
      const { os, cpu, version } = locked[`node_modules/${place.split('/')[0]}`];
      expect([os, cpu].flat().join('-'), place).toBe(platform);
      expect(isNewEnough(version), `${place} ${version}`).toBe(true);
    }
  });
});

describe('the scripts of package.json', () => {
  it('start tools and TypeScript through the launcher, and nothing else under the Node outside', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    const steps = Object.values(scripts).flatMap((script) => script.split(' && '));
    expect(steps.filter((step) => !/^(npm run \w+$|node scripts\/run\.mjs )/.test(step))).toEqual([]);
  });
});

describe('the launcher', () => {
  const launch = (...words: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url)), ...words], {
      encoding: 'utf8',
    });

  it('runs a tool with its words, and ends as the tool ends', () => {
    const { stdout, status } = launch('biome', '--version');
    expect(stdout).toContain(read('package.json').devDependencies['@biomejs/biome']);
    expect(status).toBe(0);
    expect(launch('biome', 'no-such-command').status).not.toBe(0);
  });
});
