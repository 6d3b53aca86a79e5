/**
 * Says which view has come when one goes to another, and takes the focus there: a browser does both for pages, and nobody
 * does for views within one.
 *
 * @example <main ref={useViewFocus()} tabIndex={-1}>…</main><ViewAnnouncement />
 */
import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import heard from '../type/only-heard.module.css';

/** The path of the view that is shown, not of one that is still loading; what is chosen within a view is no other view. */
function useShownPath(): string {
  return useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname });
}

export function useViewFocus(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const path = useShownPath();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    // A view may have put the focus where it wants it.
    if (!place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true });
  }, [path]);
  return place;
}

/** Milliseconds after which a title has come to rest: a view that goes takes its own off before the next gives its. */
const AT_REST = 100;

export function ViewAnnouncement() {
  const path = useShownPath();
  const first = useRef(path);
  const [title, setTitle] = useState('');
  useEffect(() => {
    // The page that was opened was told of by the browser.
    if (first.current === path) return;
    first.current = '';
    let timer: ReturnType<typeof setTimeout>;
    const tell = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setTitle(document.title), AT_REST);
    };
    tell();
    // Some views know their titles only when they know what is in them.
    const watching = new MutationObserver(tell);
    watching.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watching.disconnect();
      clearTimeout(timer);
    };
  }, [path]);
  return (
    <p className={heard.onlyHeard} role="status" data-announces="view">
      {title}
    </p>
  );
}
