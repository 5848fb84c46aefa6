/** The lock file is complete for every platform and holds no download addresses, so that `npm ci` works anywhere. */
import { readFileSync } from 'node:fs';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>;
};
const paths = Object.keys(packages);
const problems: string[] = [];
for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved) problems.push(`${path}: holds the address ${entry.resolved}`);
  if (path !== '' && !entry.link && !entry.integrity) problems.push(`${path}: has no integrity`);
  for (const name of Object.keys(entry.optionalDependencies ?? {}))
    if (!paths.some((other) => other.endsWith(`node_modules/${name}`))) problems.push(`${path}: ${name} is missing`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${paths.length} entries, complete, no addresses`);
