/** Reads the arithmetic out of one side of a relation in the author's TeX, as prefix form (expression.ts). */
import { AuthorError, type Token } from './author-tex';

const functions: Record<string, string> = {
  '\\exp': 'exp',
  '\\ln': 'ln',
  '\\sigma': 'sigmoid',
  '\\text{ReLU}': 'relu',
  '\\operatorname{ReLU}': 'relu',
  '\\mathrm{ReLU}': 'relu',
  '\\text{sigmoid}': 'sigmoid',
  '\\operatorname{sigmoid}': 'sigmoid',
  '\\mathrm{sigmoid}': 'sigmoid',
};
const products: Record<string, string> = { '\\times': '*', '\\cdot': '*', '\\odot': '.*', '/': '/', '\\div': '/' };

/** @throws {AuthorError} where the side is not arithmetic in numbers alone. */
export function toPrefix(tokens: Token[]): string {
  let at = 0;
  const peek = (ahead = 0) => tokens[at + ahead]?.text;
  const fail = (): never => {
    const token = tokens[at] ?? tokens.at(-1);
    const where = tokens[at] ? `at "${tokens[at]?.text}"` : 'at its end';
    throw new AuthorError(
      `the left side of \\rel can't be worked out ${where}: it must be arithmetic in \\live numbers and whole numbers`,
      token?.start,
    );
  };
  const expect = (text: string) => (peek() === text ? at++ : fail());

  const sum = (): string => {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const minus = tokens[at++]?.text === '-';
      const right = product();
      left = `+ ${left} ${minus ? `neg ${right}` : right}`;
    }
    return left;
  };
  const product = (): string => {
    let left = factor();
    while (true) {
      const operator = products[peek() ?? ''];
      if (operator) at++;
      else if (!startsFactor()) return left;
      left = `${operator ?? '*'} ${left} ${factor()}`;
    }
  };
  const startsFactor = () => {
    const token = tokens[at];
    return token && (token.kind === 'live' || token.text === '(' || token.text.startsWith('\\begin{') || token.text === '\\frac');
  };
  const factor = (): string => {
    if (peek() === '-') {
      at++;
      return `neg ${factor()}`;
    }
    let value = atom();
    while (peek() === '^') {
      at++;
      const group = peek() === '{';
      if (group) at++;
      if (peek() !== '\\top') fail();
      at++;
      if (group) expect('}');
      value = `T ${value}`;
    }
    return value;
  };
  const between = (open: string, close: string): string => {
    expect(open);
    const inner = sum();
    expect(close);
    return inner;
  };
  const atom = (): string => {
    const token = tokens[at];
    if (!token) return fail();
    if (token.kind === 'live' && !token.format) {
      at++;
      return token.id;
    }
    if (token.kind === 'number' || token.kind === 'quoted') {
      at++;
      return token.kind === 'quoted' ? token.value : token.text;
    }
    if (token.text === '(') return between('(', ')');
    if (token.text === '{') return between('{', '}');
    if (token.text === '\\frac') {
      at++;
      return `/ ${between('{', '}')} ${between('{', '}')}`;
    }
    if (token.text === 'e' && peek(1) === '^') {
      at += 2;
      return `exp ${peek() === '{' ? between('{', '}') : atom()}`;
    }
    if (token.text === '\\max') {
      at++;
      expect('(');
      const first = sum();
      expect(',');
      const second = sum();
      expect(')');
      return `max ${first} ${second}`;
    }
    if (token.text === '\\underbrace') {
      at++;
      const inner = between('{', '}');
      expect('_');
      skipGroup();
      return inner;
    }
    const f = functions[token.text];
    if (f) {
      at++;
      return `${f} ${peek() === '(' ? between('(', ')') : atom()}`;
    }
    if (/^\\begin\{[bp]?matrix\}$/.test(token.text)) return matrix();
    return fail();
  };
  const skipGroup = () => {
    expect('{');
    for (let depth = 1; depth > 0; at++) {
      if (at >= tokens.length) fail();
      if (peek() === '{') depth++;
      if (peek() === '}') depth--;
    }
  };
  const matrix = (): string => {
    const end = (tokens[at++] as Token).text.replace('begin', 'end');
    const rows: string[][] = [[sum()]];
    while (peek() !== end) {
      const separator = tokens[at]?.text;
      at++;
      if (separator === '&') rows.at(-1)?.push(sum());
      else if (separator === '\\\\') {
        if (peek() !== end) rows.push([sum()]);
      } else fail();
    }
    at++;
    return `m${rows.length},${rows[0]?.length} ${rows.flat().join(' ')}`;
  };

  const prefix = sum();
  if (at < tokens.length) fail();
  return prefix;
}
