/**
 * The page's colours as a canvas needs them, in the theme that is shown.
 *
 * @example readColours(element).person → 'rgb(29, 79, 145)'
 */
const NAMES = ['paper', 'ink', 'ink-soft', 'rule', 'rubric', 'person', 'organization', 'place', 'date'] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

export function readColours(within: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const colours = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.setProperty('color', `var(--${name})`);
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colours as Colours;
}

/** Calls back when the theme changes, by the page's switch or the system's. @returns what ends it */
export function watchTheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(onChange);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', onChange);
  return () => {
    page.disconnect();
    system.removeEventListener('change', onChange);
  };
}
