/**
 * GraphiQL makes its tabs of buttons within tabs, which nobody who hears the page can tell apart: here they become what they
 * are, a list of buttons, of which one is current, each with a button beside it that closes it by name.
 *
 * Example: `<li role="tab" aria-selected><button>…` → `<li><button aria-current="true">…`
 *
 * The build fails when GraphiQL no longer says what is mended: then look whether it still has to be.
 */
import type { Plugin } from 'vite';

const MENDED: readonly {
  readonly file: RegExp;
  readonly changes: readonly (readonly [from: string, to: string])[];
}[] = [
  {
    file: /@graphiql\/react\/dist\/components\/tabs\/index\.js/,
    changes: [
      ['"aria-selected": isActive,\n\t\t\tdragElastic: false,\n\t\t\trole: "tab",', 'dragElastic: false,'],
      ['axis: "x",\n\t\t\trole: "tablist",', 'axis: "x",\n\t\t\trole: "list",'],
    ],
  },
  {
    file: /graphiql\/dist\/GraphiQL\.js/,
    changes: [
      [
        'jsx(Tab.Button, { "aria-controls": "graphiql-session",',
        'jsx(Tab.Button, { "aria-current": index_1 === activeTabIndex ? "true" : undefined,',
      ],
      ['jsx(Tab.Close, { onClick', 'jsx(Tab.Close, { "aria-label": "Close " + tab.title, onClick'],
      ['role: "tabpanel"', 'role: "region"'],
    ],
  },
];

/** @throws while bundling, when a file of GraphiQL no longer holds what is mended in it */
export function mendPlaygroundTabs(): Plugin {
  return {
    name: 'mend-playground-tabs',
    transform(code, id) {
      const mended = MENDED.find(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (mended === undefined) return null;
      let next = code;
      for (const [from, to] of mended.changes) {
        if (!next.includes(from)) throw new Error(`${id} no longer holds: ${from}`);
        next = next.replace(from, () => to);
      }
      return { code: next, map: null };
    },
  };
}
