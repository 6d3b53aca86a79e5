/**
 * Tells where a quotation whose closing mark is missing gives way to the next report.
 *
 * @example nextReport(ground, open, end) // the token of وأضاف in وقال: "الحمد لله على الفوز. وأضاف أن المباراة صعبة
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** The first sentence in `open`..`end` that begins with another report (وأضاف, وأبان, يذكر أن), or `end`. */
export function nextReport(ground: Ground, open: number, end: number): number {
  for (let at = open + 2; at < end; at += 1) {
    if (!/^[.!؟?]$/u.test(ground.text(at - 1))) continue;
    const reports = ground.verbs(at).some(({ tense, prefixes }) => tense === 'past' && prefixes.startsWith('و'));
    if (reports || (tells('narrator_lead', ground.plain(at)) && leadsToLink(ground, at))) return at;
  }
  return end;
}

/** يذكر أن, يشار إلى أن, الجدير بالذكر أن. */
function leadsToLink(ground: Ground, at: number): boolean {
  for (let link = at + 1; link < at + 4; link += 1) if (ground.isLink(link)) return true;
  return false;
}
