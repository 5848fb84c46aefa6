/** The symbol of a number, set like mathematics from its plain text: W₁[1,2], ∂L/∂b₂, σ′(z₂). */
import type { VNode } from 'preact';

const PARTS = /ReLU|\^\([^)]*\)|[₀-₉ₑ]+|./gu;
const LOW = '₀₁₂₃₄₅₆₇₈₉';
const plain = (low: string): string => [...low].map((one) => (one === 'ₑ' ? 'e' : String(LOW.indexOf(one)))).join('');

function set(part: string, at: number): VNode | string {
  if (part.startsWith('^')) return <sup key={at}>{parts(part.slice(2, -1))}</sup>;
  if (/^[₀-₉]/.test(part)) return <sub key={at}>{plain(part)}</sub>;
  if (part === 'ₑ')
    return (
      <sub key={at}>
        <i>e</i>
      </sub>
    );
  // The image is a vector: bold and upright.
  if (part === 'x') return <b key={at}>x</b>;
  return /^\p{L}$/u.test(part) ? <i key={at}>{part}</i> : part;
}
const parts = (symbol: string) => (symbol.match(PARTS) ?? []).map(set);

export function MathSymbol({ of, role }: { of: string; role?: string }) {
  return (
    <span class={`math-symbol${role ? ` role-${role}` : ''}`} translate={false}>
      {parts(of)}
    </span>
  );
}
