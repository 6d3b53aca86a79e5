/**
 * Finds where content begins behind an attribution that stands before it: وبحسب الوزارة، فإن كذا.
 *
 * @example preposedContent(ground, end, limit) // the token behind فإن
 */
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, skipBracket } from '../syntax/phrase-words.ts';

const FARTHEST_LED = 18;

const FOLLOWING = /^ف[إا]ن(?:ه|ها|هم|هما)?$/u;
const LEADING = /^ف(?:[إا]ن(?:ه|ها|هم|هما)?|قد)$/u;

/** …، وبحسب الوزارة فإن كذا: فإن ties what follows to the phrase, wherever that stands. */
export function leadsOn(ground: Ground, from: number, limit: number): boolean {
  const end = readNounPhrase(ground, from, Math.min(limit, from + FARTHEST_LED));
  const opener = ground.text(end) === '،' ? end + 1 : end;
  if (opener < limit && LEADING.test(ground.plain(opener))) return true;
  // فبحسب بيانات عام 2015 فإن, وفقا لما ذكره الباحث بقسم الفلك فلان، فإنه: whatever belongs to the source, up to فإن.
  for (let at = end; at < Math.min(limit, from + FARTHEST_LED); at += 1) {
    const next = ground.text(at) === '،' ? at + 1 : at;
    if (next < limit && FOLLOWING.test(ground.plain(next))) return true;
    if (next > at || ground.isLink(at) || /^[:؛]$/u.test(ground.text(at)) || ground.tokens[at]?.kind === 'quote')
      return false;
  }
  return false;
}

/** After وبحسب فلان: the content begins at فإن, فقد, a comma, or the next clause; -1 when nothing follows. */
export function preposedContent(ground: Ground, from: number, limit: number): number {
  let opener = from;
  while (opener < Math.min(limit, from + 25) && !/^ف(?:إن|ان|أن|قد)/u.test(ground.plain(opener))) opener += 1;
  const hasOpener = opener < Math.min(limit, from + 25);
  const first = ground.tokens[from];
  if (
    !hasOpener &&
    (first?.kind === 'word' || (first?.kind === 'quote' && (ground.quotes.partner[from] ?? -1) > from + 4)) &&
    from + 2 < limit &&
    !ground.isLink(from) &&
    !ground.is('relative', from) &&
    !isPreposition(ground, from) &&
    !ground.attribution.has('time', first.plain)
  )
    return from;
  for (let at = from; at < Math.min(limit, from + 25); at += 1) {
    const bracket = skipBracket(ground, at, limit);
    if (bracket > at) {
      at = bracket - 1;
      continue;
    }
    const word = ground.plain(at);
    if (/^ف(?:إن|ان|أن)$/u.test(word)) return at + 1;
    if (/^ف(?:إن|ان|أن)(?:ه|ها|هم|هما)$/u.test(word)) return at;
    if (word === 'فقد') return at + 1;
    if (hasOpener) continue;
    if (ground.isLink(at)) return ground.isBareLink(at) ? at + 1 : at;
    if (ground.text(at) === '،' || ground.text(at) === ',' || ground.text(at) === ':') {
      if (ground.isLink(at + 1)) continue;
      if (at + 3 < limit && !ground.is('relative', at + 1)) return at + 1;
    }
  }
  return -1;
}
