// What makes pages handier where scripts run. Everything works without it.

/**
 * Calls back with the element that an event is about, whenever it comes, also for what htmx put on the page.
 * @param {string} type
 * @param {string} selector
 * @param {(element: HTMLElement) => void} react
 */
function on(type, selector, react) {
  document.addEventListener(type, ({ target }) => {
    const found = target instanceof Element ? target.closest(selector) : null;
    if (found instanceof HTMLElement) react(found);
  });
}

/**
 * The checkboxes of the name that a box for all of them has.
 * @param {HTMLElement} all
 */
function boxesUnder(all) {
  const scope = all.closest('form') ?? document;
  const name = CSS.escape(all.dataset['selectAll'] ?? '');
  return [
    ...scope.querySelectorAll(`input[type="checkbox"][name="${name}"]:not(:disabled)`),
  ].filter((box) => box instanceof HTMLInputElement);
}

/** Says in each box for all whether all, some or none are ticked. */
function tellAll() {
  for (const all of document.querySelectorAll('input[data-select-all]')) {
    if (!(all instanceof HTMLInputElement)) continue;
    const boxes = boxesUnder(all);
    const ticked = boxes.filter(({ checked }) => checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  }
}

on('change', 'input[data-select-all]', (all) => {
  for (const box of boxesUnder(all)) box.checked = all instanceof HTMLInputElement && all.checked;
});
on('change', 'input[type="checkbox"]', tellAll);

// What was typed and not sent is not left without a question.
/** @type {Set<Element>} */
const unsent = new Set(document.querySelectorAll('form[data-keep="unsaved"]'));
on('input', 'form[data-keep]', (form) => unsent.add(form));
on('submit', 'form', () => unsent.clear());
window.addEventListener('beforeunload', (event) => {
  if ([...unsent].some((form) => form.isConnected)) event.preventDefault();
});

// What htmx filters in place has an address of its own, which the same page in another language has, too.
document.addEventListener('htmx:after:history:update', () => {
  for (const link of document.querySelectorAll('.languages a')) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const address = new URL(location.href);
    address.searchParams.set('language', link.hreflang);
    link.href = `${address.pathname}${address.search}`;
  }
});

/** @param {(menu: HTMLElement) => boolean} isLeft */
function closeMenus(isLeft) {
  for (const menu of document.querySelectorAll('details[name="menu"][open]')) {
    if (!(menu instanceof HTMLDetailsElement) || !isLeft(menu)) continue;
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector('summary')?.focus();
  }
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeMenus(() => true);
});
document.addEventListener('click', ({ target }) => {
  closeMenus((menu) => !(target instanceof Node && menu.contains(target)));
});

// The boxes that only a script brings to life.
for (const dead of document.querySelectorAll('[data-select-all]')) {
  dead.removeAttribute('hidden');
}
tellAll();

// A browser may heed `autofocus` before the page is there, or not at all.
const summary = document.querySelector('.error-summary');
if (summary instanceof HTMLElement) summary.focus();
