/**
 * React Aria writes a style of its own into the page unless an element with this id is there; the page's policy refuses
 * styles in the page, so `type/page.css` holds it instead.
 *
 * @example keepPressStyle(); // before anything of React Aria is rendered
 */
const ID = 'react-aria-pressable-style';

export function keepPressStyle(): void {
  if (document.getElementById(ID)) return;
  const mark = document.createElement('meta');
  mark.id = ID;
  document.head.append(mark);
}
