/** The book's one button of its own. */
document.querySelector('[data-print]')?.addEventListener('click', () => print());
