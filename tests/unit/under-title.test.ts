/** What the line under a title says of the page's numbers. */
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/page/under-title/line';
import { POST_NETWORK, withNumber } from '../../src/quantities';

const mine = withNumber(POST_NETWORK, 'b2', 0.9);
const theirs = withNumber(POST_NETWORK, 'b2', -1);
const line = (shown: typeof mine, aside?: typeof mine, along?: 'link' | 'changed' | 'own' | 'chosen', steps?: number) => {
  const said = lineOf({ shown, aside, along, steps });
  return said && [said.words, said.mine, said.posts];
};

describe('the line about the numbers', () => {
  it('is silent for whoever has made nothing, or is making it', () => {
    expect(line(POST_NETWORK)).toBeUndefined();
    expect(line(mine)).toBeUndefined();
    expect(line(POST_NETWORK, undefined, 'own')).toBeUndefined();
  });

  it('leads back to one’s own where the page starts from the post, whatever is moved there', () => {
    expect(line(POST_NETWORK, mine)).toEqual(['These are the post’s numbers.', true, false]);
    expect(line(theirs, mine)).toEqual(['Your own numbers are kept.', true, false]);
  });

  it('leads to the post’s where one’s own are shown, brought back or undone to', () => {
    const own = ['These are your numbers.', false, true];
    expect(line(mine, undefined, 'own')).toEqual(own);
    expect(line(mine, mine)).toEqual(own);
    expect(line(mine, undefined, 'changed')).toEqual(own);
  });

  it('tells of the steps that made them', () => {
    expect(line(mine, undefined, 'chosen', 500)?.[0]).toBe('These are your numbers, trained for 500 steps.');
    expect(line(mine, undefined, 'own', 1)?.[0]).toBe('These are your numbers, trained for 1 step.');
    expect(line(mine, undefined, 'own', 0)?.[0]).toBe('These are your numbers.');
  });

  it('leads both ways from somebody’s link, and one way where the reader has made nothing', () => {
    expect(line(theirs, mine, 'link')).toEqual(['These numbers come from a link.', true, true]);
    expect(line(theirs, undefined, 'link')).toEqual(['These numbers come from a link.', false, true]);
    expect(line(POST_NETWORK, mine, 'link')).toEqual(['These are the post’s numbers.', true, false]);
  });
});
