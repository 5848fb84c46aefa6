const asked = new Map<string, Promise<void>>();

/**
 * Puts a style sheet into the page that only some readers need; resolves when it applies, rejects when it can't be had.
 *
 * Adopted, not linked: a linked sheet that names layers makes a browser look up every font of the page again, and lay all
 * of it out anew, while the reader has something in hand.
 */
export function loadSheet(href: string): Promise<void> {
  const coming = asked.get(href) ?? adopt(href);
  asked.set(href, coming);
  coming.catch(() => {
    asked.delete(href);
    document.documentElement.setAttribute('data-missing', '');
  });
  return coming;
}

async function adopt(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  document.adoptedStyleSheets.push(sheet);
}
