/** What the project is made with: exact versions, nothing that runs when it is installed, workflows that cannot be exchanged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const project = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { hasInstallScript?: boolean; integrity?: string; link?: boolean }>;
};

it('versions are exact', () => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(project[kind] ?? {})) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

it('every package has a digest of its content', () => {
  const installed = Object.entries(packages).filter(([path, { link }]) => path && !link);
  expect(installed.length).toBeGreaterThan(500);
  for (const [path, { integrity }] of installed) expect(integrity, path).toMatch(/^sha512-/);
});

it('nothing runs when packages are installed', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true\n');
  // Works without: it only puts its program where it would be found a little faster.
  const wanting = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  expect(Object.keys(project['scripts'] ?? {}).filter((name) => /^(pre|post)|^(install|prepare)$/.test(name))).toEqual([]);
});

const folder = '.github/workflows';
it.each(readdirSync(join(root, folder)))(
  'the workflow %s uses actions by their commit, and may do no more than it must',
  (name) => {
    const text = read(`${folder}/${name}`);
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
    // Said for the whole workflow; a job that puts the site in place says its own.
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(text.match(/: write/g) ?? []).toHaveLength(name === 'deploy.yml' ? 2 : 0);
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  },
);
