/** The inspector, the fields, the sliders and the keyboard. */
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  awake,
  drag,
  drawn,
  goto,
  handle,
  leave,
  open,
  settled,
  sharedTab,
  shown,
  settledText as text,
  visitor,
} from './support';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('spinbutton');

const tab = sharedTab();

/** The network after 500 steps of training, in short: 13 numbers differ from the post. */
const TRAINED =
  '?W1=-0.6629,-0.3098,-1.0384,1.2999,0.3,0.1,-0.3,0.2,-1.0778,1.7392,-0.9363,1.7674&b1=0.4665,-0.3,0.4368&W2=0.9,-0.3,1.9&b2=-0.1';
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });

it('a click opens the inspector in one place of the right column: under the companion, over no text, moving none', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const boxes = () =>
    page.evaluate(() => {
      const box = (of: string) => (document.querySelector(of) as Element).getBoundingClientRect();
      const texts = [...document.querySelectorAll('main :is(h1, h2, p, .equation)')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y + scrollY, width, height].join();
      });
      return { main: box('main').right, card: box('.companion-sheet').bottom, inspector: box('.inspector').toJSON(), texts };
    });
  const places = new Set<string>();
  const openers = [
    handle(page, 'W1[0][1]'),
    page.locator('.equation [data-handle="b1[1]"]:visible').last(),
    page.locator('main [data-live="z1[0]"]:not(math *, [data-handle]):visible').first(),
    page.locator('.companion').getByRole('button', { name: /^neuron 3/ }),
  ];
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  const texts = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
  for (const opener of openers) {
    await opener.click();
    await dialog(page).waitFor();
    await drawn(page);
    const { main, card, inspector } = await boxes();
    expect(inspector.left).toBeGreaterThan(main);
    expect(inspector.top).toBeGreaterThanOrEqual(card);
    expect(inspector.bottom).toBeLessThanOrEqual(1000);
    places.add([inspector.left, inspector.right].join());
    // A press elsewhere leaves it open: it covers nothing.
    await page.locator('h1').click();
    expect(await dialog(page).count()).toBe(1);
  }
  expect(places.size).toBe(1);
  expect(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)).toBe(texts);
  const { texts: open } = await boxes();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await dialog(page).count()).toBe(0);
  expect(await page.locator('.companion-numbers').isVisible()).toBe(true);
  const closed = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, p, .equation)')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y + scrollY, width, height].join();
    }),
  );
  expect(open).toEqual(closed);
});

it('where both are taller than the window, the companion folds; what is still too tall scrolls inside', async () => {
  const page = tab();
  for (const [height, folds] of [
    [1200, false],
    [900, true],
    [700, true],
  ] as const) {
    await page.setViewportSize({ width: 1360, height });
    await goto(page, 'the-weighted-sum/');
    await handle(page, 'W1[0][1]').click();
    await dialog(page).waitFor();
    expect(await page.locator('.companion-numbers').isVisible(), `${height}`).toBe(!folds);
    expect(await page.locator('.companion .network-map').isVisible()).toBe(true);
    const bottom = await dialog(page).evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(await field(page).isVisible()).toBe(true);
    if (height === 700) expect(await dialog(page).evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
  }
  await page.setViewportSize({ width: 1360, height: 1000 });
});

it.each([
  [390, 844],
  [360, 740],
  [740, 360],
])('on %i × %i it is a sheet above the bar that keeps the touched number in view', async (width, height) => {
  const page = tab();
  await page.setViewportSize({ width, height });
  await goto(page, 'the-weighted-sum/');
  const last = page.locator('main [data-handle]:not(input):visible').last();
  // Near the lower edge of the window, near the upper, and at the page's end.
  for (const [number, at] of [
    [handle(page, 'W1[0][1]'), height - 90],
    [handle(page, 'x[1]'), 60],
    [last, height - 90],
  ] as const) {
    await number.evaluate((one, top) => scrollBy({ top: one.getBoundingClientRect().top - top, behavior: 'instant' }), at);
    await number.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const more = { bubbles: true, isPrimary: true, pointerId: 1, pointerType: 'touch', clientX: left + width / 2 };
      for (const type of ['pointerdown', 'pointerup'])
        one.dispatchEvent(new PointerEvent(type, { ...more, clientY: top + height / 2 }));
    });
    await dialog(page).waitFor();
    await drawn(page);
    const [touched, sheet, bar, header] = await Promise.all(
      [number, dialog(page), page.locator('.companion-bar'), page.locator('.site-header')].map((one) =>
        one.evaluate((element) => element.getBoundingClientRect().toJSON()),
      ),
    );
    expect(touched.top).toBeGreaterThanOrEqual(header.bottom);
    expect(touched.bottom).toBeLessThanOrEqual(sheet.top);
    expect(sheet.bottom).toBeLessThanOrEqual(bar.top + 1);
    const close = await page.getByRole('button', { name: 'Close' }).evaluate((one) => one.getBoundingClientRect().toJSON());
    expect(close.top).toBeGreaterThanOrEqual(header.bottom);
    for (const step of await dialog(page).getByRole('button', { name: 'one step' }).all()) {
      const { width: wide, height: high, bottom } = await step.evaluate((one) => one.getBoundingClientRect().toJSON());
      expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
      expect(bottom).toBeLessThanOrEqual(sheet.bottom);
    }
    // A finger gets no keyboard.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
  }
  // A tap on plain text closes it.
  await page.locator('.chapter-label').dispatchEvent('click');
  expect(await dialog(page).count()).toBe(0);
  await page.setViewportSize({ width: 1360, height: 1000 });
});

it('on a page without companion it is a sheet or a card that leaves the touched number in view', async () => {
  const page = tab();
  await goto(page, '');
  const pixel = page.locator('.hero [data-handle="x[1]"]:visible');
  await pixel.click();
  await dialog(page).waitFor();
  const [touched, box] = await Promise.all([pixel, dialog(page)].map((one) => one.boundingBox()));
  expect((touched?.y ?? 0) + (touched?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

it('the controls are shown when their look has come, however late that is', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const held: Route[] = [];
  await page.route('**/inspector*.css', (route) => held.push(route));
  await handle(page, 'W1[0][1]').click();
  await expect.poll(() => held.length).toBe(1);
  await drawn(page);
  expect(await dialog(page).count()).toBe(0);
  await held[0]?.continue();
  await expect.poll(() => dialog(page).count()).toBe(1);
  await leave(context);
});

it('the controls say what the number is, what it joins and what it makes', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await handle(page, 'W1[0][1]').click();
  const says = async () => (await dialog(page).innerText()).replace(/\s+/g, ' ');
  expect(await says()).toMatch(/W1 ?\[1,2\] weight, pixel 2 → neuron 1 .*The product it makes 0\.2 × 0\.5 = 0\.1 What follows/);
  // Before a first gesture there is nothing to compare with.
  expect(await dialog(page).locator('[data-live^="before."], [data-live^="change."]').count()).toBe(0);
  await dialog(page).getByRole('button', { name: 'one step up' }).click();
  expect(await text(page, 'z1[0]')).toBe('0.74');
  const row = (id: string) =>
    dialog(page)
      .locator(`tr[data-points="${id}"]`)
      .evaluate((one) =>
        [...one.querySelectorAll('[data-live]')].map((mark) => [mark.getAttribute('data-live'), mark.textContent]),
      );
  expect(await row('z1[0]')).toEqual([
    ['before.z1[0]', '0.69'],
    ['z1[0]', '0.74'],
    ['change.z1[0]', '0.05'],
  ]);
  expect(await says()).toMatch(/post 0\.2 ?before 0\.2|before 0\.2 ?post 0\.2/);
  // It follows whatever moves its numbers.
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await row('z1[0]')).toEqual([
    ['before.z1[0]', '0.74'],
    ['z1[0]', '0.69'],
    ['change.z1[0]', '−0.05'],
  ]);
  const slider = dialog(page).getByRole('slider');
  await slider.fill('-1.5');
  expect(await text(page, 'W1[0][1]')).toBe('−1.5');
  await dialog(page).getByRole('button', { name: "Back to the post's value" }).click();
  expect(await text(page, 'W1[0][1]')).toBe('0.2');
  expect(await focused(page)).toContain('Back to the post');
});

it('lists the numbers that differ from the post, each with its own way back, and keeps the focus as they go', async () => {
  const page = tab();
  await goto(page, `the-weighted-sum/${TRAINED}`);
  const opener = page.locator('.companion').getByRole('button', { name: '13 numbers differ from the post' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const ways = dialog(page).getByRole('button', { name: "Back to the post's value" });
  await expect.poll(() => ways.count()).toBe(13);
  const line = await dialog(page).locator('tr[data-points="W1[0][1]"]').innerText();
  expect(line.replace(/\s+/g, ' ')).toMatch(/−0\.3098 0\.2/);
  await ways.nth(1).press('Enter');
  expect(await text(page, 'W1[0][1]')).toBe('0.2');
  expect(await ways.count()).toBe(12);
  expect(await focused(page)).toBe("Back to the post's value, W₁[1,3]");
  for (let left = 11; left >= 0; left--) {
    await ways.last().press('Enter');
    await expect.poll(() => ways.count()).toBe(left);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  }
  expect(await dialog(page).innerText()).toContain('All numbers are the post');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

it('by keyboard it is a dialog beside the page: Tab goes on behind what opened it, Escape back to it from anywhere', async () => {
  const page = tab();
  await goto(page, 'why-do-the-sums/');
  const number = page.locator('main p > [data-handle="W1[0][1]"]').first();
  const place = () =>
    page.evaluate(() => {
      const { activeElement: active } = document;
      const own = document.querySelector('main p > [data-handle="W1[0][1]"]') as Element;
      if (active === own) return 'the number';
      if (active?.closest('[role="dialog"]')) return 'the inspector';
      return active && own.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind it' : 'elsewhere';
    });
  await number.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^W₁\[1,2\], weight/);
  await page.keyboard.press('Escape');
  expect(await place()).toBe('the number');
  await page.keyboard.press('Enter');
  await expect.poll(place).toBe('the inspector');
  for (let stop = 0; stop < 9 && (await place()) === 'the inspector'; stop++) await page.keyboard.press('Shift+Tab');
  expect(await place()).toBe('the number');
  await page.keyboard.press('Enter');
  await expect.poll(place).toBe('the inspector');
  for (let stop = 0; stop < 9 && (await place()) === 'the inspector'; stop++) await page.keyboard.press('Tab');
  expect(await place()).toBe('behind it');
  expect(await dialog(page).count()).toBe(1);
  await page.locator('.brand').focus();
  await page.keyboard.press('Escape');
  expect(await dialog(page).count()).toBe(0);
  expect(await place()).toBe('the number');
  await goto(page, 'the-weighted-sum/');
  // Opened by a mouse, from a number that no keyboard reaches: the focus goes to the stop of its formula.
  await page.locator('.equation [data-handle="b1[1]"]:visible').last().click();
  await dialog(page).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('equation-stop');
  await page.locator('.companion [data-grip="W2[0]"]').click({ force: true });
  await dialog(page).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-grip'))).toBe('W2[0]');
});

it('shows what a computed number is made of, and goes into its parts and back', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await page.locator('main [data-live="z1[0]"]:not(math *, [data-handle]):visible').first().click();
  await dialog(page).waitFor();
  const says = async () => (await dialog(page).innerText()).replace(/\s+/g, ' ');
  expect(await says()).toContain('0.02 + 0.1 + (−0.01) + 0.08 + 0.5 = 0.69');
  await dialog(page).getByRole('button', { name: /b ?1/ }).click();
  expect(await dialog(page).getAttribute('aria-label')).toBe('b₁[1], bias of neuron 1');
  await dialog(page).getByRole('button', { name: 'z₁[1]' }).click();
  expect(await dialog(page).getAttribute('aria-label')).toBe('z₁[1], weighted sum of neuron 1');
});

it('goes over to the number that is dragged', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await handle(page, 'W1[0][1]').click();
  await dialog(page).waitFor();
  await drag(page, handle(page, 'x[1]'), 12);
  expect(await dialog(page).getAttribute('aria-label')).toBe('x[2], pixel 2, top right');
  expect(await field(page).inputValue()).toBe('0.7');
});

it('a label is one of two, and a rate says what a step of it would come to', async () => {
  const page = tab();
  await goto(page, 'the-update/');
  await page.locator('main [data-handle="eta"]:not(input):visible').first().click();
  await field(page).fill('1');
  expect(await dialog(page).locator('tr[data-points="next.L"]').count()).toBe(1);
  await goto(page, 'the-error/');
  await page.locator('main [data-handle="y"]:not(input):visible').first().click();
  await dialog(page).getByRole('radio', { name: 'not a car' }).check();
  expect(await text(page, 'y')).toBe('0');
  await dialog(page).getByRole('button', { name: "Back to the post's value" }).click();
  expect(await text(page, 'y')).toBe('1');
});

it('a field takes any digits, a comma, either minus, and reaches ±100', async () => {
  const context = await visitor();
  const page = await context.newPage();
  // The page's own time, which stands still while all of it is typed.
  await page.clock.install({ time: 0 });
  await goto(page, 'the-weighted-sum/');
  await handle(page, 'W1[0][1]').click();
  await field(page).waitFor();
  await page.clock.pauseAt(3_600_000);
  for (const [typed, value] of [
    ['0,35', '0.35'],
    ['-0.123456789', '−0.1235'],
    ['−.5', '−0.5'],
    ['100', '100'],
    ['-100', '−100'],
  ] as const) {
    await field(page).fill(typed);
    await field(page).press('Enter');
    expect(await shown(page, 'W1[0][1]').textContent(), typed).toBe(value);
  }
  expect(await page.evaluate(() => location.search)).toBe('');
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => location.search)).toContain('W1=0.1,-100,');
  await leave(context);
});

it.each([
  ['abc', '“abc” is no number'],
  ['101', 'it must be 100 or less'],
  ['-100.5', 'it must be −100 or more'],
  ['(', '“(” is no number'],
])('a field that holds “%s” says why it is refused, and the last good value stays', async (typed, why) => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await handle(page, 'W1[0][1]').click();
  await field(page).fill('0.7');
  await field(page).fill(typed);
  await field(page).press('Enter');
  expect(await dialog(page).getByRole('alert').innerText()).toContain(why);
  expect(await dialog(page).getByRole('alert').innerText()).toContain('It stays 0.7');
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  expect(await text(page, 'W1[0][1]')).toBe('0.7');
});

it('every equation with handles has one stop for the keyboard, which opens all of its numbers', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const [equations, stops] = await page.evaluate(() => [
    [...document.querySelectorAll('main .katex')].filter((one) => one.querySelector('.katex-html [data-handle]')).length,
    document.querySelectorAll('main .equation-stop').length,
  ]);
  expect(stops).toBe(equations);
  expect(await page.locator('.katex-html [tabindex], .katex-html button, .katex-html input').count()).toBe(0);

  const matrix = page
    .locator('.equation', { has: page.locator('[data-live="W1[2][3]"]') })
    .locator('visible=true')
    .first();
  await matrix.locator('.equation-stop').focus();
  await page.keyboard.press('Enter');
  // The controls are fetched when they are first needed.
  await expect.poll(() => dialog(page).getByRole('spinbutton').count()).toBe(12);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('W₁[1,1], weight, pixel 1 → neuron 1');
  await page.keyboard.press('ArrowUp');
  expect(await text(page, 'W1[0][0]')).toBe('0.2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await text(page, 'W1[0][1]')).toBe('0.1');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('equation-stop');
});

it('the slider in the prose works by arrows, Page, Home and End, and goes back to the post’s value', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const slider = page.locator('main input[type="range"][data-handle="x[2]"]');
  const value = () => text(page, 'x[2]');
  await slider.focus();
  for (const [key, becomes] of [
    ['ArrowRight', '0.2'],
    ['ArrowUp', '0.3'],
    ['ArrowLeft', '0.2'],
    ['PageUp', '0.4'],
    ['End', '1'],
    ['PageDown', '0.8'],
    ['Home', '0'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await value(), key).toBe(becomes);
    expect(await slider.getAttribute('aria-valuetext'), key).toBe(becomes);
  }
  await page.locator('.prose-slider:has([data-handle="x[2]"])').getByRole('button', { name: "Back to the post's value" }).click();
  expect(await value()).toBe('0.1');
});

it('a slider that is dragged goes from mark to mark with the hand, and never back', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?x=0,0.5,0,0.8');
  const slider = page.locator('main input[type="range"][data-handle="x[2]"]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox()) as NonNullable<Awaited<ReturnType<typeof slider.boundingBox>>>;
  await slider.evaluate((one: HTMLInputElement) => {
    const seen: number[] = [];
    Object.assign(one, { seen });
    one.addEventListener('input', () => seen.push(Number(one.value)));
  });
  await page.mouse.move(x + 8, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 8, y + height / 2, { steps: 50 });
  await page.mouse.up();
  const seen = await slider.evaluate((one) => (one as unknown as { seen: number[] }).seen);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBeGreaterThan(8);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await text(page, 'x[2]')).toBe('0');
});

it('pointing at a number lights up what it comes from and what follows from it, in equations and companion alike', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const ties = () =>
    page.evaluate(() => {
      const found: Record<string, string> = {};
      for (const lit of document.querySelectorAll('[data-tie]')) {
        const id = lit.getAttribute('data-live') ?? lit.getAttribute('data-points') ?? '';
        found[id] = `${lit.getAttribute('data-tie')}`;
      }
      return found;
    });
  await shown(page, 'z1[0]').hover();
  // What lights up is fetched when the first hand comes near.
  await expect.poll(async () => Object.keys(await ties()).length).toBeGreaterThan(0);
  const lit = await ties();
  expect(lit).toMatchObject({
    'z1[0]': 'self',
    'W1[0][0]': 'from',
    'x[3]': 'from',
    'b1[0]': 'from',
    'a1[0]': 'to',
    z2: 'to',
    a2: 'to',
  });
  expect(Object.keys(lit)).not.toContain('z1[1]');
  expect(Object.keys(lit)).not.toContain('W1[1][0]');
  expect(await page.locator('.companion .edge path[data-points="W1[0][0]"][data-tie="from"]').count()).toBeGreaterThan(0);
  await page.mouse.move(5, 500);
  expect(await ties()).toEqual({});
});

it('every part of the companion can be clicked to change it, and worked by keyboard', async () => {
  const page = tab();
  await goto(page, 'sigmoid/');
  await page.locator('.companion [data-grip="W2[0]"]').click({ force: true });
  expect(await dialog(page).getAttribute('aria-label')).toBe('W₂[1], weight, neuron 1 → answer');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^neuron 2:/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog(page).getByRole('spinbutton').count()).toBe(5);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^pixel 3/ }).click();
  await field(page).fill('0.9');
  expect(await page.locator('.companion .cell [data-live="x[2]"]').textContent()).toBe('0.9');
});

it('the pixel pad paints, takes arrows and typed greys', async () => {
  const page = tab();
  await goto(page, 'the-training-loop/');
  const pad = page.locator('.pixel-pad');
  const grey = (j: number) => pad.locator(`[data-live="x[${j}]"]`).textContent();
  await pad.getByRole('slider', { name: /^x\[1\]/ }).focus();
  await page.keyboard.press('ArrowRight');
  // The pad wakes by the focus, and catches up with what was pressed meanwhile.
  await expect.poll(() => grey(0)).toBe('0.3');
  await pad.getByRole('spinbutton', { name: /^x\[2\]/ }).fill('0,55');
  expect(await grey(1)).toBe('0.55');
  await pad.getByRole('button', { name: 'paint white' }).click();
  await pad.scrollIntoViewIfNeeded();
  const centre = async (j: number) => {
    const box = await pad.locator(`[data-cell="x[${j}]"]`).boundingBox();
    return [(box?.x ?? 0) + 40, (box?.y ?? 0) + 40] as const;
  };
  await page.mouse.move(...(await centre(2)));
  await page.mouse.down();
  await page.mouse.move(...(await centre(3)), { steps: 4 });
  await page.mouse.up();
  expect([await grey(2), await grey(3)]).toEqual(['1', '1']);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect([await grey(2), await grey(3)]).toEqual(['0.1', '0.8']);
});

it('copying an equation gives TeX with the current numbers', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?b1=0.5,-0.4,0.7');
  const copy = () =>
    page.evaluate(() => {
      const equation = [...document.querySelectorAll('.equation')].find(
        (one) => one.textContent?.includes('b1[1]') || one.querySelector('[data-live="b1[1]"]'),
      ) as Element;
      getSelection()?.selectAllChildren(equation);
      const data = new DataTransfer();
      equation.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, clipboardData: data }));
      return data.getData('text/plain');
    });
  await expect.poll(copy).toMatch(/^\$\$[^$]*\\begin\{bmatrix\}[^$]*-0\.4[^$]*\$\$$/);
  expect(await copy()).not.toContain('−');
});

it('numbers in a widget are stops of the keyboard, stepped by the slider’s keys', async () => {
  const page = tab();
  await goto(page, 'the-update/');
  const rate = page.locator('main .widget [data-handle="eta"]:not(input)').first();
  await rate.focus();
  for (const [key, becomes] of [
    ['ArrowUp', '0.51'],
    ['Shift+ArrowUp', '0.511'],
    ['PageDown', '0.311'],
    ['End', '2'],
    ['Home', '0.01'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await text(page, 'eta'), key).toBe(becomes);
    expect(await rate.evaluate((one) => one === document.activeElement), key).toBe(true);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog(page).count()).toBe(1);
});

it('many numbers of a widget open by one button, and the keys of the walk spare them', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const sweep = page.locator('.row-by-column');
  await sweep.getByRole('button', { name: 'Change its numbers' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog(page).getByRole('spinbutton').count()).toBe(9);
  await page.keyboard.press('Escape');
  expect(await sweep.getByRole('table', { name: 'W₁' }).getByRole('row').count()).toBe(3);
});

it('a stage’s sentence is said after an act on the stage: not while something plays or is held, nor for numbers moved elsewhere', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const stage = await awake(page, '.row-by-column');
  const says = stage.locator('.figure-says');
  const live = () => says.getAttribute('aria-live');
  expect(await live()).toBe('off');
  await stage.getByRole('button', { name: 'Step' }).click();
  await expect.poll(() => says.textContent()).toContain('lies down on row 1');
  expect(await live()).toBe('polite');
  await stage.getByRole('button', { name: 'Play' }).click();
  await expect.poll(live).toBe('off');
  await stage.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(live).toBe('polite');
  await drag(page, stage.locator('[data-handle="W1[0][0]"]:visible').first(), 20, { release: false });
  await expect.poll(live).toBe('off');
  await page.mouse.up();
  await expect.poll(live).toBe('polite');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await settled(page);
  expect(await live()).toBe('off');
});

it('the focus is never lost: not by the last Undo or Reset, by a notice that goes, or by Back at the first step', async () => {
  const page = tab();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await goto(page, 'the-training-loop/');
  const deck = page.locator('.deck');
  await deck.getByRole('button', { name: 'Step', exact: true }).click();
  const back = deck.getByRole('button', { name: 'Back', exact: true });
  await expect.poll(() => back.isEnabled()).toBe(true);
  await back.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => back.isEnabled()).toBe(false);
  expect(await focused()).toBe('Back');
  for (const name of ['Undo', 'Redo', 'Undo', 'Undo', 'Reset', 'Reset']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await focused()).toBe(name);
  }
});

it('what is open closes when the focus goes on; two links skip, to the text and to the network', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the network');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.companion') !== null)).toBe(true);
  await page.locator('.contents summary').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.contents nav').isVisible()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => page.locator('.contents nav').isVisible()).toBe(false);
  await page.locator('main .term').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.explains:popover-open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('.explains:popover-open').count()).toBe(0);
  // A link beside a heading is for pointers.
  expect(await page.locator('.anchor:not([tabindex="-1"])').count()).toBe(0);
});

it('a swipe that begins on a slider scrolls the page and changes nothing, the slider awake or asleep', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const touch = await context.newCDPSession(page);
  for (const [path, selector] of [
    ['the-weighted-sum/', 'main .prose-slider input'],
    ['sigmoid/', '.sigmoid-slide .slide-score input'],
    ['the-training-loop/', '.deck .deck-rate input'],
    ['the-training-loop/', '.deck .strip-playhead input'],
  ] as const) {
    await goto(page, path);
    const slider = page.locator(selector).first();
    for (const _ of ['asleep', 'awake']) {
      await slider.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await drawn(page);
      const value = await slider.inputValue();
      const from = await page.evaluate(() => scrollY);
      const box = await slider.boundingBox();
      if (!box) throw new Error('not on the page');
      const at = (up: number) => [{ x: box.x + box.width * 0.85, y: box.y + box.height / 2 - up }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (let up = 12; up <= 144; up += 12) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(up) });
        await drawn(page);
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await drawn(page);
      expect(await page.evaluate(() => scrollY), path).toBeGreaterThan(from + 50);
      expect(await slider.inputValue(), path).toBe(value);
      expect(await page.getByRole('button', { name: 'Undo' }).isEnabled(), path).toBe(false);
    }
  }
  await leave(context);
});
