/** The colours keep the contrasts that reading asks for: 4.5 for digits on their tints, 3 for lines that carry meaning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const tokensOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value]));
const blocks = css
  .split('}')
  .map(tokensOf)
  .filter((tokens) => 'paper' in tokens) as Record<string, string>[];

/** WCAG's relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const ROLES = ['pixel', 'weight', 'bias', 'sum', 'activation', 'probability', 'slope', 'quiet', 'ink'];
const GROUNDS = ['paper', 'card', 'glow', 'from', 'to'];

it('are light, dark by choice and dark by the system', () => {
  expect(blocks).toHaveLength(3);
  expect(blocks[2]).toEqual(blocks[1]);
  expect(contrast('#000', '#fff')).toBe(21);
});

describe.each([
  ['light', blocks[0] as Record<string, string>],
  ['dark', blocks[1] as Record<string, string>],
])('in the %s', (_, tokens) => {
  const of = (name: string) => tokens[name] as string;
  it.each(ROLES)('%s can be read on paper, on a card and lit up', (role) => {
    for (const ground of GROUNDS) expect(contrast(of(role), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });
  it('lines and the focus stand out from what they are drawn on', () => {
    for (const line of ['line', 'focus'])
      for (const ground of ['paper', 'card'])
        expect(contrast(of(line), of(ground)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

it('no line of a drawing is paler than its colour', () => {
  for (const sheet of ['controls/network-map.css', 'widgets/wave-back/wave-back.css'])
    expect(readFileSync(join(import.meta.dirname, '../../src', sheet), 'utf8')).not.toContain('stroke-opacity');
});
