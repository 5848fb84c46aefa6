/**
 * The lock file is complete for every platform, holds no download addresses, and nothing for which an old npm or Node
 * outside would leave a part of the tools out, so that `npm ci` works anywhere. `--write` takes out what should not be there.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  engines?: Record<string, string>;
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** What an installed package's entry may not hold. npm writes these when it adds or updates a package. */
const UNWANTED: { field: 'resolved' | 'engines' | 'libc'; in: (entry: Entry) => boolean }[] = [
  // Of a link this is the folder in the project.
  { field: 'resolved', in: (entry) => entry.resolved !== undefined && !entry.link },
  // npm compares these with the Node outside, and leaves out optional packages that do not fit it without a word. The tools
  // do not run under that one: see which-node.mjs.
  { field: 'engines', in: (entry) => entry.engines !== undefined },
  // npm before 9.6.5 takes no Linux for one with glibc, and leaves out whatever asks for it. What asks for musl keeps its mark.
  { field: 'libc', in: (entry) => entry.libc?.includes('glibc') === true },
];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const paths = Object.keys(lock.packages);
// The entry without a path repeats the project's own package.json.
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

if (process.argv.includes('--write')) {
  for (const [, entry] of installed) for (const unwanted of UNWANTED) if (unwanted.in(entry)) delete entry[unwanted.field];
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

const problems: string[] = [];
for (const [path, entry] of installed) {
  for (const unwanted of UNWANTED)
    if (unwanted.in(entry)) problems.push(`${path}: holds ${unwanted.field} ${JSON.stringify(entry[unwanted.field])}`);
  if (!entry.link && !entry.integrity) problems.push(`${path}: has no integrity`);
}
if (problems.length > 0)
  problems.push('(“node scripts/run.mjs scripts/check-lock.ts --write” takes out what should not be there.)');
for (const [path, entry] of Object.entries(lock.packages))
  for (const name of Object.keys(entry.optionalDependencies ?? {}))
    if (!paths.some((other) => other.endsWith(`node_modules/${name}`))) problems.push(`${path}: ${name} is missing`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${paths.length} entries, complete, no addresses, no conditions that old versions of npm take wrongly`);
