import type { ItemPlan } from '../model.js';
import { asks, choice, COURSE, head, text } from './every-type.words.js';

/** The types that take longest: a case in parts, and an essay. */
export const longQuestions: readonly ItemPlan[] = [
  {
    ...{ ...head, key: 'try-case', difficulty: 'hard', type: 'case', credit: 'by-part', source: COURSE, points: 3 },
    slots: [
      choice('first', ['open', 'data', 'release'], ['data']),
      { id: 'share', kind: 'number', value: 25, tolerance: 0, unit: '%' },
      choice('why', ['a', 'b', 'c', 'd'], ['a', 'c'], true),
    ],
    texts: {
      en: text(
        'Thursday, 02:10. Twelve small packets of 640 g have come from one post office within an hour, all for Quince Street. The senders differ, the telephone number does not. You may open four; your random sample opened eight others, and two of them held counterfeits.',
        'The data speak first; two of eight are 25 %; and reasons are written from the goods, the papers and the trade.',
        {
          first: asks('What do you do first?', {
            open: ['Open all twelve', 'You may open four, and owe a reason for each.'],
            data: ['Compare what the operators’ data say of the twelve', 'Yes: they tell which four are worth it.'],
            release: ['Release them, for each is small', 'Small parcels are the typical seizure.'],
          }),
          share: asks('What share of the random sample held counterfeits?'),
          why: asks('Which reasons may stand in your record?', {
            a: ['One telephone number behind several senders', 'Yes.'],
            b: ['The names of the receivers sound foreign', 'Never: a person’s origin is not a sign.'],
            c: ['Equal weights, posted within an hour', 'Yes.'],
            d: ['A feeling', 'Nobody can review a feeling.'],
          }),
        },
      ),
      ar: text(
        'الخميس، الساعة 02:10. وصل اثنا عشر طرداً صغيراً وزن كل منها 640 غراماً من مكتب بريد واحد خلال ساعة، وكلها إلى شارع السفرجل. المرسِلون مختلفون ورقم الهاتف واحد. يحق لك فتح أربعة؛ وفتحت عينتك العشوائية ثمانية غيرها، فوُجدت سلع مقلَّدة في اثنين منها.',
        'البيانات أولاً؛ واثنان من ثمانية 25٪؛ وتُكتب الأسباب من البضاعة والأوراق والتجارة.',
        {
          first: asks('ماذا تفعل أولاً؟', {
            open: ['أفتح الاثني عشر كلها', 'يحق لك فتح أربعة، وعليك سبب لكل منها.'],
            data: ['أقارن ما تقوله بيانات المشغلين عنها', 'نعم: هي التي تدل على الأربعة الجديرة بالفتح.'],
            release: ['أفرج عنها فكل منها صغير', 'الطرود الصغيرة هي الضبطية النموذجية.'],
          }),
          share: asks('ما نسبة ما وُجدت فيه سلع مقلَّدة من العينة العشوائية؟'),
          why: asks('أي أسباب يجوز أن تُكتب في محضرك؟', {
            a: ['رقم هاتف واحد لعدة مرسِلين', 'نعم.'],
            b: ['أسماء المرسَل إليهم تبدو أجنبية', 'أبداً: أصل الشخص ليس علامة.'],
            c: ['أوزان متساوية أُرسلت خلال ساعة', 'نعم.'],
            d: ['شعور', 'لا يستطيع أحد مراجعة شعور.'],
          }),
        },
      ),
    },
  },
  {
    ...{ ...head, key: 'try-essay', difficulty: 'hard', type: 'essay', credit: 'rubric', source: COURSE, points: 4 },
    slots: [
      {
        ...{ id: 'answer', kind: 'essay', leastWords: 30, mostWords: 150, markers: 1 },
        rubric: [
          {
            id: 'reasons',
            levels: [
              { id: 'none', points: 0 },
              { id: 'some', points: 1 },
              { id: 'all', points: 2 },
            ],
          },
          {
            id: 'fair',
            levels: [
              { id: 'no', points: 0 },
              { id: 'yes', points: 2 },
            ],
          },
        ],
      },
    ],
    texts: {
      en: text(
        'Write the reason for opening one of the twelve packets, so that a court could follow it.',
        'A good reason names what was seen in the goods, the papers or the trade, and when; it never names what a person is.',
        {
          answer: {
            ...asks(''),
            rubric: {
              reasons: {
                title: 'Signs are named',
                levels: { none: 'None', some: 'One sign', all: 'Two signs or more, each with its source' },
              },
              fair: {
                title: 'Nothing is said of what a person is',
                levels: {
                  no: 'A person’s origin, faith or looks serve as a sign',
                  yes: 'Goods, papers and trade only',
                },
              },
            },
          },
        },
      ),
      ar: text(
        'اكتب سبب فتح أحد الطرود الاثني عشر بحيث تستطيع محكمة أن تتبعه.',
        'السبب الجيد يذكر ما شوهد في البضاعة أو الأوراق أو التجارة ومتى شوهد؛ ولا يذكر أبداً ما هو الشخص.',
        {
          answer: {
            ...asks(''),
            rubric: {
              reasons: {
                title: 'ذكر العلامات',
                levels: { none: 'لا شيء', some: 'علامة واحدة', all: 'علامتان أو أكثر مع مصدر كل منها' },
              },
              fair: {
                title: 'لا يُقال شيء عما هو الشخص',
                levels: { no: 'يُتخذ أصل الشخص أو ديانته أو مظهره علامة', yes: 'البضاعة والأوراق والتجارة فقط' },
              },
            },
          },
        },
      ),
    },
  },
];
