/**
 * Tells verbs behind which whoever speaks may stand: قالت, وأضاف, حذر.
 *
 * @example isSpeech(reading, position) // true of قالت in قالت كلاب إن الطريق مغلق
 */
import { FormMemo, loadReporting, type ReportingVerb, type Token, type WrittenForm } from '@isnad/arabic';
import { isWord, type Reading, stemsOf } from './reading.ts';

const SPEECH = new Set(['say', 'add', 'assert', 'announce', 'confirm', 'report', 'write']);

/** قالت، وأضاف، يؤكد: a finite verb of speech about one speaker, with no object on it. كشف فحص أن: tests reveal too. */
export function isSpeech(reading: Reading, position: number): boolean {
  return isWord(reading, position) && tellsSpeech((reading.tokens[position] as Token).form);
}

/** The same of a form, wherever it stands. */
export function tellsSpeech(form: WrittenForm): boolean {
  return speech.of(form);
}

const speech = new FormMemo((form) =>
  isFiniteOfOne(
    form,
    (verb) =>
      SPEECH.has(verb.class) &&
      (verb.context === '' || verb.context === 'impersonal') &&
      verb.lemma !== 'كشف' &&
      !verb.frames.some(({ addressee }) => addressee === 'obj'),
  ),
);

/** A verb in the past or present, about one, with no object on it, that `fits`. */
function isFiniteOfOne(form: WrittenForm, fits: (verb: ReportingVerb) => boolean): boolean {
  const { verbForms } = loadReporting();
  return stemsOf
    .of(form)
    .some(
      ({ stem, prefixes }) =>
        /^[وف]?$/u.test(prefixes) &&
        verbForms(stem).some(
          ({ tense, number, suffix, verb }) =>
            (tense === 'past' || tense === 'present') && number === 'singular' && suffix === '' && fits(verb),
        ),
    );
}

/** حذرت, دعا, اتهمت: any finite verb that reports, of one. */
export function tellsReport(form: WrittenForm): boolean {
  return report.of(form);
}

const report = new FormMemo((form) => isFiniteOfOne(form, ({ context }) => REPORTING(context)));

/** Not وجه, قدم, قضت: verbs that only their object or subject makes reporting ones. */
const REPORTING = (context: string) => !['light', 'position', 'court'].includes(context);
