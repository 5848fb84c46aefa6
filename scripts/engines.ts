/** The browsers besides Chromium that are on this machine, for the core of the tests: Firefox, and WebKitGTK with its driver. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function firstOf(...paths: string[]): string | undefined {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const onPath = (...names: string[]): string | undefined =>
  firstOf(...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))));

/** Its path; FIREFOX names one. */
export const firefoxPath = (): string | undefined => process.env['FIREFOX'] ?? onPath('firefox-esr', 'firefox');

/** Where libraries lie that belong to one kind of machine. */
const libraries = (): string[] => {
  try {
    return readdirSync('/usr/lib')
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join('/usr/lib', name));
  } catch {
    return [];
  }
};

/** Its driver, its small browser, and what makes a screen; undefined where any is missing. */
export function webKitPaths(): { driver: string; browser: string; screen: string | undefined } | undefined {
  const driver = onPath('WebKitWebDriver');
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const browser = firstOf(...libraries().flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser'))));
  const screen = onPath('Xvfb');
  return driver && browser && (screen || process.env['DISPLAY']) ? { driver, browser, screen } : undefined;
}

/** What is missing, each in a few words; empty where both are there. */
export const enginesMissing = (): string[] => [
  ...(firefoxPath() ? [] : ['Firefox (Debian: firefox-esr)']),
  ...(webKitPaths() ? [] : ['WebKit (Debian: webkit2gtk-driver and xvfb)']),
];
