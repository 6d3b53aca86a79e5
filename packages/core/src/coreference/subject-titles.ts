/**
 * Reads a title that a verb joined by و has for its subject as another word for the one person the sentence names
 * without a title: خسر أمام فلان، وفاز الرئيس; and the list of titles that may follow it.
 *
 * @example subjectTitle(segmented, names, gathered, titles, 0)?.cluster
 */
import { offsetInToken } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import { firstFrom } from './antecedents.ts';
import type { Gathered } from './gather-entities.ts';
import type { Nominal } from './nominals.ts';

type Role = NameMention['roles'][number];

const LONGEST_LIST = 24;

/**
 * The title as a mention of that person, with the roles it lists; null when the verb carries a pronoun (واستقبله الملك),
 * when the sentence names none or several without a title, or someone with this one.
 */
export function subjectTitle(
  segmented: Segmented,
  names: readonly NameMention[],
  gathered: Gathered,
  title: NameMention,
  isTitled: (cluster: number) => boolean,
): Nominal | null {
  const { tokens, sentenceOfToken, sentences } = segmented;
  const sentence = sentences[sentenceOfToken[title.firstToken] ?? -1];
  const verb = tokens[title.firstToken - 1];
  if (!sentence || !verb || !title.text.startsWith('ال') || tokens[title.firstToken]?.start !== title.start)
    return null;
  const joined = joinedVerb(segmented, names, title.firstToken - 1);
  if (joined === null || /(?:ه|ها|هم|وا|ت)$/u.test(joined) || joined.startsWith('ال')) return null;
  const candidates = new Set<number>();
  const first = tokens[sentence.start]?.start ?? 0;
  for (let index = firstFrom(names, first); index < names.length; index += 1) {
    const name = names[index] as NameMention;
    if (name.start >= title.start) break;
    if (name.type !== 'person' || name.nestedIn !== null) continue;
    const cluster = gathered.clusterOf[index] as number;
    if (!isTitled(cluster)) candidates.add(cluster);
  }
  if (candidates.size !== 1) return null;
  const [cluster] = candidates as ReadonlySet<number> as Set<number>;
  const list = readList(segmented, title);
  return { cluster: cluster as number, mention: { ...title, ...list, rule: 'coreference/subject-title' } };
}

/** The verb after و: its own token, or glued to the name before it (كيري ويخطط, كيريويخطط). */
function joinedVerb(segmented: Segmented, names: readonly NameMention[], at: number): string | null {
  const token = segmented.tokens[at];
  if (token?.kind !== 'word') return null;
  const name = names[firstFrom(names, token.start - 60)];
  for (let index = firstFrom(names, token.start - 60); index < names.length; index += 1) {
    const glued = names[index] as NameMention;
    if (glued.start > token.start) break;
    if (glued.end > token.start && glued.end < token.end) {
      const rest = segmented.text.slice(glued.end, token.end);
      return rest.startsWith('و') ? rest.slice(1) : null;
    }
  }
  if (name && name.end >= token.end && name.start <= token.start) return null;
  return token.key.startsWith('و') && token.key.length > 3 ? token.key.slice(1) : null;
}

/** المبعوث الخاص للولايات المتحدة ووزير الخارجية السابق والمنافس الرئاسي: where the list ends, and its roles. */
function readList(segmented: Segmented, title: NameMention): Pick<NameMention, 'endToken' | 'end' | 'text' | 'roles'> {
  const { tokens, sentenceOfToken, text } = segmented;
  const { titles } = nameLexicon();
  const starts = [title.firstToken];
  let end = title.endToken;
  while (end - title.firstToken < LONGEST_LIST && sentenceOfToken[end] === sentenceOfToken[title.firstToken]) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const isJoined = token.key.startsWith('و');
    const opens = isJoined && (token.key.startsWith('وال') || titles.get([token.key.slice(1)]).length > 0);
    if (!opens && !/^(?:ال|لل)/u.test(token.key)) break;
    if (opens) starts.push(end);
    end += 1;
  }
  // A list ends with a comma; without one, what follows the title may belong to another noun.
  const isList = starts.length > 1 && /^[،,]$/u.test(tokens[end]?.text ?? '');
  if (!isList) {
    end = title.endToken;
    if (/^ال.{2,}ي$/u.test(tokens[end]?.key ?? '')) end += 1;
    starts.length = 1;
  }
  const roles = starts.map((from, index): Role => {
    const last = tokens[(starts[index + 1] ?? end) - 1];
    const token = tokens[from] as (typeof tokens)[number];
    const start = index === 0 ? title.start : offsetInToken(text, token, 1);
    const stop = last?.end ?? title.end;
    return {
      start,
      end: stop,
      text: text.slice(start, stop),
      status: statusOf(segmented, from, starts[index + 1] ?? end),
      rule: 'role/subject-title',
    };
  });
  const stop = tokens[end - 1]?.end ?? title.end;
  return { endToken: end, end: stop, text: text.slice(title.start, stop), roles };
}

function statusOf({ tokens }: Segmented, from: number, to: number): Role['status'] {
  const { statuses } = nameLexicon();
  for (let at = from; at < to; at += 1) {
    const found = statuses.get([tokens[at]?.key ?? ''])[0];
    if (found) return found;
  }
  return 'current';
}
