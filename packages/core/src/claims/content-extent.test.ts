/** How far what was said reaches, and what looks like a report and is none: each with its counterpart. */
import { parseDocument } from '../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('where content ends', () => {
  it.each([
    [
      'goes on over what led to an event',
      'وأعلنت وزارة الداخلية رفع حظر التجول في مدينة البصرة، بعد ليلة هادئة هي الأولى دون حوادث.',
      'أعلنت | رفع حظر التجول في مدينة البصرة، بعد ليلة هادئة هي الأولى دون حوادث',
    ],
    [
      'stops before when it was said',
      'ووعد دونالد ترامب بتقديم نزال جديد في المدينة، خلال تجمع انتخابي حضره الآلاف.',
      'وعد | بتقديم نزال جديد في المدينة',
    ],
    [
      'goes on over وذلك with a reason',
      'وقال جون كيري إن إيران ستنسحب من الاتفاق، وذلك لأسباب تتصل بالعقوبات.',
      'قال | إيران ستنسحب من الاتفاق، وذلك لأسباب تتصل بالعقوبات',
    ],
    [
      'stops before وذلك with an occasion',
      'وقال جون كيري إن إيران ستنسحب من الاتفاق، وذلك خلال جلسة عقدها المجلس الثلاثاء.',
      'قال | إيران ستنسحب من الاتفاق',
    ],
    [
      'stops before what the narrator takes it for',
      'وقال جون كيري إن إيران ستنسحب من الاتفاق، في خطوة تنذر بالتصعيد.',
      'قال | إيران ستنسحب من الاتفاق',
    ],
    [
      'stops before a hint, however it is described',
      'وقال جون كيري إن الاتفاق لن يصمد، في إشارة غير مباشرة إلى العقوبات.',
      'قال | الاتفاق لن يصمد',
    ],
    [
      'goes on to the verb that a clause of time waits for',
      'وأضاف جون كيري أنه عندما قرأ خبر الاستقالة، قال لزملائه إن القرار خاطئ.',
      'أضاف | أنه عندما قرأ خبر الاستقالة، قال لزملائه إن القرار خاطئ',
    ],
    [
      'goes on behind a source that stands between a verb and a number',
      'وبلغت عائدات الموسم الماضي بحسب الشركة 3,6 مليار دولار.',
      'بحسب | بلغت عائدات الموسم الماضي … 3,6 مليار دولار',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what reports', () => {
  it.each([
    ['a call for a noun', 'ودعا أردوغان لانتخابات مبكرة في يونيو.', 'دعا | لانتخابات مبكرة في يونيو'],
    [
      'an act by its shape for an object',
      'وأكدت روسيا الاستمرار في التصدي للإرهاب.',
      'أكدت | الاستمرار في التصدي للإرهاب',
    ],
    [
      'the link of members of a body',
      'كشف النائبان عن حركة النهضة أن الأطفال عادوا إلى تونس.',
      'كشف | الأطفال عادوا إلى تونس',
    ],
    [
      'the other ب behind a place',
      'وتوعد حيدر العبادي بمحافظة النجف، بكشف ملابسات الاغتيال.',
      'توعد | بكشف ملابسات الاغتيال',
    ],
    [
      'the link behind what a club is for',
      'أعلن نادي إيفرتون لكرة القدم، الأربعاء، أنه تعاقد مع المدافع لوكا ديني.',
      'أعلن | أنه تعاقد مع المدافع لوكا ديني',
    ],
    [
      'a noun of an act behind her verb',
      'وقالت المنظمة إن القانون سيئ. كما انتقدت التعريف غير الدقيق للجرائم.',
      'انتقدت | التعريف غير الدقيق للجرائم',
    ],
    ['what is expected', 'وتوقعت الشركة نموا بنسبة عشرة بالمئة.', 'توقعت | نموا بنسبة عشرة بالمئة'],
    ['another’s expectation', 'وقالت موسكو إن واشنطن تتوقع تسوية سريعة للأزمة.', 'تتوقع | تسوية سريعة للأزمة'],
    ['a headline', 'جون كيري: لا نخاف من عمل عسكري جديد', ': | لا نخاف من عمل عسكري جديد'],
    [
      'what follows from something',
      'وقال سالفيني كلاما كثيرا، لذلك يرى جون كيري أن الأزمة قريبة.',
      'يرى | الأزمة قريبة',
    ],
  ])('reads %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['what is asked', 'هل تتوقع النجاح لهذه العملة الجديدة في المنطقة؟', 'تتوقع'],
    ['what no one says', 'لا أحد ينكر حاجة البلاد إلى الإصلاح.', 'ينكر'],
    ['what a step shows', 'وتلك ضربة كبيرة للتنظيم وخطوة تكشف مدى النضج العملياتي.', 'تكشف'],
    ['a share', 'ودول الاتحاد أكبر الشركاء مستحوذين على ما نسبته 27.3 في المئة.', 'على ما نسبته'],
    ['a law that is adopted', 'وتبنى مجلس الأمن القرار بالإجماع.', 'تبنى'],
    ['who is called on', 'ورحب الوزير بدعوة مجلس الأمن إلى الانعقاد سريعا.', 'دعوة'],
    ['what a council does often', 'وتحدث الوزير باستمرار، ثم سافر إلى المدينة.', 'تحدث'],
    ['what sources do', 'كشفت مصادر تحدثت لقناة العربية أن الاتفاق قريب.', 'تحدثت'],
    ['what is counted in', 'وناقش الوزراء المخاطر التي تهدد النمو، بما في ذلك التراجع الكبير.', 'تهدد'],
    ['what shows something', 'سجل اللاعب هدفين وهذا يؤكد أن عنده الإمكانات.', 'يؤكد'],
    ['what one expects oneself', 'وقالت الشركة إنها تتوقع تسريح 6500 موظف هذا العام.', 'تتوقع'],
    ['what is described by no one', 'الاتفاق مع كوريا الشمالية الذي وصف حينها بالشدة والدقة انهار.', 'وصف'],
    ['what was announced before', 'وتخوض الشركة السباق بتشكيلة أعلن عنها في وقت سابق حيث تأتي المباراة قريبا.', 'أعلن'],
    ['a contract that is signed', 'وهي المرة الأولى التي توقع فيها الرابطة عقدا للنقل المباشر.', 'توقع'],
    ['what a page is about', 'محمد صلاح: قصة صعود النجم المصري', ':'],
    ['who quotes', 'وصرح بوتين بأن الهجمات فشلت كلها، بحسب ما نقل عنه الكرملين.', 'بحسب ما نقل'],
  ])('reads no claim in %s', (_name, text, cue) => {
    expect(read(text).filter((claim) => claim.startsWith(`${cue} |`))).toEqual([]);
  });
});
