import { layoutDocument } from '../layout/layout-document.ts';
import type { Refusal } from '../model/trace.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

describe('refused names', () => {
  it('are told with the words, the rule and the reason', () => {
    const text = 'قالت وزارة الخارجية الأميركية إن المحادثات مستمرة.';
    const refused: Refusal[] = [];
    detectMentions(segment(text, layoutDocument(text)), { trace: (refusal) => refused.push(refusal) });
    const field = refused.find(({ rule }) => rule === 'organization/head-field');
    expect(field).toMatchObject({ stage: 'mentions', reason: expect.stringContaining('surer of the same words') });
    expect(text.slice(field?.start, field?.end)).toBe('وزارة الخارجية الأميركية');
  });
});
