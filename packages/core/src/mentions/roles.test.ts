import { parseDocument } from '../parse-document.ts';

/** The roles of a person of the text. */
function rolesOf(text: string, name: string): readonly string[] | undefined {
  return parseDocument(text)
    .entities.find((entity) => entity.name === name)
    ?.roles.map((role) => role.text);
}

describe('what a person is', () => {
  it('is told in no words that another has begun to say', () => {
    const text = 'وقال مدير المنظمة "أشعر بالحزن العميق جراء مقتل صديقي سامي نجار".';
    expect(rolesOf(text, 'سامي نجار') ?? []).toEqual([]);
    expect(rolesOf('وقال مدير منظمة "السلام" سامي نجار إن الحرب انتهت.', 'سامي نجار')).toEqual(['مدير منظمة "السلام"']);
  });

  it("is no title between commas that is the next one's", () => {
    const text = 'دعا وزير الخارجية الإيراني، جواد ظريف، الرئيس الأمريكي، دونالد ترامب، إلى الحذر.';
    expect(rolesOf(text, 'جواد ظريف')).toEqual(['وزير الخارجية الإيراني']);
    const list = 'حضر سامي نجار، وزير المالية، كريم حداد، وزير الداخلية.';
    expect(rolesOf(list, 'سامي نجار')).toEqual(['وزير المالية']);
  });
});
