import type { ItemPlan } from '../model.js';
import { longQuestions } from './every-type.long.js';
import { asks, choice, COURSE, head, OECD, SIGNS, text, TRIPS, typedWord } from './every-type.words.js';

/** One question of every type, for whoever wants to try them before an exam. */
export const everyType: readonly ItemPlan[] = [
  {
    ...{ ...head, key: 'try-single', difficulty: 'easy', type: 'single', credit: 'all-or-nothing', source: OECD },
    slots: [choice('answer', ['a', 'b', 'c'], ['b'])],
    texts: {
      en: text(
        'How many items does a typical seizure of counterfeits hold?',
        'Nearly 80 % of seizures hold fewer than ten items: the small parcel is the rule.',
        {
          answer: asks('', {
            a: ['More than a thousand', 'Containers carry value, but they are not the typical seizure.'],
            b: ['Fewer than ten', 'Yes: the small parcel is the rule.'],
            c: ['Between ten and a hundred', 'Not what the report describes.'],
          }),
        },
      ),
      ar: text(
        'كم قطعة تضم الضبطية النموذجية من السلع المقلَّدة؟',
        'نحو 80٪ من الضبطيات تضم أقل من عشر قطع: الطرد الصغير هو القاعدة.',
        {
          answer: asks('', {
            a: ['أكثر من ألف', 'للحاويات قيمة كبيرة، لكنها ليست الضبطية النموذجية.'],
            b: ['أقل من عشر', 'نعم: الطرد الصغير هو القاعدة.'],
            c: ['بين عشر ومئة', 'ليس هذا ما يصفه التقرير.'],
          }),
        },
      ),
    },
  },
  {
    ...{ ...head, key: 'try-multiple', difficulty: 'medium', type: 'multiple', source: COURSE, points: 2 },
    credit: 'right-minus-wrong',
    slots: [choice('answer', ['a', 'b', 'c', 'd'], ['a', 'c'], true)],
    texts: {
      en: text(
        'Which of these are signs that only parcels have?',
        'One telephone number behind many senders, and equal weights posted within an hour, show in data before a parcel is opened.',
        {
          answer: asks('', {
            a: ['Many senders with one telephone number', 'Yes: it shows in data.'],
            b: ['Freight that costs more than the goods', 'That is read from the papers of any consignment.'],
            c: ['Equal weights to the gram, posted within one hour', 'Yes: one packer, many labels.'],
            d: ['The faith of the receiver', 'Never a sign: signs concern the goods, the papers and the trade.'],
          }),
        },
      ),
      ar: text(
        'أي مما يلي علامات لا توجد إلا في الطرود؟',
        'رقم هاتف واحد لمرسِلين كثيرين، وأوزان متساوية أُرسلت خلال ساعة: كلها تظهر في البيانات قبل فتح الطرد.',
        {
          answer: asks('', {
            a: ['مرسِلون كثيرون برقم هاتف واحد', 'نعم: يظهر ذلك في البيانات.'],
            b: ['أجرة شحن أعلى من قيمة البضاعة', 'يُقرأ ذلك في أوراق أي إرسالية.'],
            c: ['أوزان متساوية بالغرام أُرسلت خلال ساعة', 'نعم: معبّئ واحد وملصقات كثيرة.'],
            d: ['ديانة المرسَل إليه', 'ليست علامة أبداً: العلامات تخص البضاعة والأوراق والتجارة.'],
          }),
        },
      ),
    },
  },
  {
    ...{ ...head, key: 'try-true-false', difficulty: 'easy', type: 'true-false', source: COURSE, shuffle: false },
    credit: 'all-or-nothing',
    slots: [choice('answer', ['true', 'false'], ['false'])],
    texts: {
      en: text(
        'A risk profile with many seizures needs no random sample beside it.',
        'If random checks find as much as the profile does, the profile is worth nothing, however many seizures it has to show.',
        {
          answer: asks('', {
            true: ['True', 'Without a sample nobody knows what the profile misses.'],
            false: ['False', 'Yes: a profile is a hypothesis, and is tested.'],
          }),
        },
      ),
      ar: text(
        'ملف المخاطر الذي أتى بضبطيات كثيرة لا يحتاج إلى عينة عشوائية بجانبه.',
        'إذا وجدت عمليات التحقق العشوائية قدر ما يجده الملف، فلا قيمة للملف مهما كثرت ضبطياته.',
        {
          answer: asks('', {
            true: ['صواب', 'من دون عينة لا يعرف أحد ما الذي يفوت الملف.'],
            false: ['خطأ', 'نعم: ملف المخاطر فرضية تُختبر.'],
          }),
        },
      ),
    },
  },
  {
    ...{
      ...head,
      key: 'try-matching',
      difficulty: 'medium',
      type: 'matching',
      credit: 'by-part',
      source: COURSE,
      points: 3,
    },
    slots: [choice('e1', SIGNS, ['agree']), choice('e2', SIGNS, ['people']), choice('e3', SIGNS, ['say'])],
    texts: {
      en: text(
        'Which question to the papers finds each of these?',
        'Four questions: do the papers agree, make sense, fit the people, and say anything?',
        Object.fromEntries(
          [
            ['e1', 'The invoice says 40 kg, the waybill 400 kg'],
            ['e2', 'A hairdresser imports brake pads'],
            ['e3', 'The contents are “accessories”'],
          ].map(([id = '', label = '']) => [
            id,
            asks(label, {
              agree: 'Do they agree?',
              sense: 'Do they make sense?',
              people: 'Do they fit the people?',
              say: 'Do they say anything?',
            }),
          ]),
        ),
      ),
      ar: text(
        'أي سؤال يُطرح على الأوراق يكشف كل حالة من هذه؟',
        'أربعة أسئلة: هل تتفق الأوراق؟ هل تُعقل؟ هل تناسب أصحابها؟ هل تقول شيئاً؟',
        Object.fromEntries(
          [
            ['e1', 'الفاتورة تذكر 40 كغ وبوليصة الشحن 400 كغ'],
            ['e2', 'مصفف شعر يستورد فحمات مكابح'],
            ['e3', 'المحتويات: «ملحقات»'],
          ].map(([id = '', label = '']) => [
            id,
            asks(label, {
              agree: 'هل تتفق؟',
              sense: 'هل تُعقل؟',
              people: 'هل تناسب أصحابها؟',
              say: 'هل تقول شيئاً؟',
            }),
          ]),
        ),
      ),
    },
  },
  {
    ...{
      ...head,
      key: 'try-ordering',
      difficulty: 'medium',
      type: 'ordering',
      credit: 'neighbours',
      source: TRIPS,
      points: 3,
    },
    slots: [{ id: 'answer', kind: 'order', things: ['apply', 'suspend', 'notify', 'inspect'] }],
    texts: {
      en: text(
        'Put the steps of a border measure under TRIPS into their order.',
        'Application (Article 52), suspension of release (51), notice of it (54), inspection by the right holder and the importer (57).',
        {
          answer: asks('', {
            apply: 'The right holder applies with evidence',
            suspend: 'Customs suspends the release',
            notify: 'The importer and the applicant are told',
            inspect: 'The right holder and the importer may inspect the goods',
          }),
        },
      ),
      ar: text(
        'رتّب خطوات التدبير الحدودي بموجب اتفاق تريبس.',
        'الطلب (المادة 52)، ثم وقف الإفراج (51)، ثم الإخطار به (54)، ثم معاينة صاحب الحق والمستورد للبضاعة (57).',
        {
          answer: asks('', {
            apply: 'يتقدم صاحب الحق بطلب مع الأدلة',
            suspend: 'توقف الجمارك الإفراج عن البضاعة',
            notify: 'يُخطر المستورد ومقدم الطلب',
            inspect: 'يجوز لصاحب الحق وللمستورد معاينة البضاعة',
          }),
        },
      ),
    },
  },
  {
    ...{
      ...head,
      key: 'try-fill-in',
      difficulty: 'hard',
      type: 'fill-in',
      credit: 'by-part',
      source: TRIPS,
      points: 2,
    },
    slots: [
      typedWord('law', { en: ['TRIPS', 'the TRIPS Agreement', 'TRIPS Agreement'], ar: ['تريبس', 'اتفاق تريبس'] }),
      { id: 'days', kind: 'number', value: 10, tolerance: 0, unit: '' },
    ],
    texts: {
      en: text(
        'Under Article 55 of [[law]], goods are released if no action has begun within [[days]] working days.',
        'Ten working days, which may be extended by another ten in appropriate cases.',
        { law: asks('Name of the agreement'), days: asks('Number of working days') },
      ),
      ar: text(
        'بموجب المادة 55 من [[law]] يُفرج عن البضاعة إذا لم تبدأ إجراءات خلال [[days]] من أيام العمل.',
        'عشرة أيام عمل، يجوز تمديدها عشرة أخرى في الحالات المناسبة.',
        { law: asks('اسم الاتفاق'), days: asks('عدد أيام العمل') },
      ),
    },
  },
  {
    ...{
      ...head,
      key: 'try-drop-down',
      difficulty: 'medium',
      type: 'drop-down',
      credit: 'by-part',
      source: TRIPS,
      points: 2,
    },
    slots: [choice('g1', ['may', 'must', 'not'], ['must']), choice('g2', ['wilful', 'any'], ['wilful'])],
    texts: {
      en: text(
        'Article 61: members [[g1]] provide for criminal procedures at least in cases of [[g2]] trademark counterfeiting on a commercial scale.',
        'Criminal procedures are owed at least for wilful trademark counterfeiting or copyright piracy on a commercial scale.',
        {
          g1: asks('What members do', { may: 'may', must: 'shall', not: 'need not' }),
          g2: asks('Which counterfeiting', { wilful: 'wilful', any: 'any' }),
        },
      ),
      ar: text(
        'المادة 61: [[g1]] الأعضاء إجراءات جنائية على الأقل في حالات التقليد [[g2]] للعلامات التجارية على نطاق تجاري.',
        'تلزم الإجراءات الجنائية على الأقل في حالات التقليد المتعمد للعلامات التجارية أو قرصنة حق المؤلف على نطاق تجاري.',
        {
          g1: asks('ما يفعله الأعضاء', { may: 'يجوز أن يضع', must: 'يضع', not: 'لا يلزم أن يضع' }),
          g2: asks('أي تقليد', { wilful: 'المتعمد', any: 'أياً كان' }),
        },
      ),
    },
  },
  {
    ...{
      ...head,
      key: 'try-hotspot',
      difficulty: 'medium',
      type: 'hotspot',
      source: COURSE,
      points: 3,
      shuffle: false,
    },
    credit: 'right-minus-wrong',
    picture: 'figures/parcel-label.png',
    slots: [
      {
        ...{ id: 'answer', kind: 'region', right: ['from', 'to', 'weight'] },
        regions: [
          { id: 'from', x: 0.0625, y: 0.0625, width: 0.875, height: 0.234 },
          { id: 'contents', x: 0.0625, y: 0.297, width: 0.4375, height: 0.171 },
          { id: 'to', x: 0.5, y: 0.297, width: 0.4375, height: 0.343 },
          { id: 'weight', x: 0.0625, y: 0.469, width: 0.4375, height: 0.171 },
          { id: 'code', x: 0.09, y: 0.67, width: 0.28, height: 0.25 },
          { id: 'route', x: 0.665, y: 0.686, width: 0.233, height: 0.19 },
        ],
      },
    ],
    texts: {
      en: text(
        'The label declares a gift without value. Which three entries speak against a private gift?',
        'A trading firm in a free zone sends 11.4 kg to a pharmacy: that is trade, whatever the declaration says.',
        {
          answer: asks('', {
            from: ['Sender', 'Yes: a trading firm in a free zone.'],
            contents: ['Contents', 'That is the claim itself.'],
            to: ['Receiver', 'Yes: a pharmacy.'],
            weight: ['Weight', 'Yes: 11.4 kg is much for a gift without value.'],
            code: ['Bar code', 'A number tells nothing of the goods.'],
            route: ['Route', 'A detour is a risk sign of its own, but a private gift may take any route.'],
          }),
        },
        'The label of a parcel with sender, contents, receiver, weight, bar code and route',
      ),
      ar: text(
        'يصرّح الملصق بهدية بلا قيمة. أي ثلاثة بيانات تتعارض مع هدية شخصية؟',
        'شركة تجارية في منطقة حرة ترسل 11.4 كغ إلى صيدلية: هذه تجارة مهما قال التصريح.',
        {
          answer: asks('', {
            from: ['المرسِل', 'نعم: شركة تجارية في منطقة حرة.'],
            contents: ['المحتويات', 'هذا هو الادعاء نفسه.'],
            to: ['المرسَل إليه', 'نعم: صيدلية.'],
            weight: ['الوزن', 'نعم: 11.4 كغ كثيرة على هدية بلا قيمة.'],
            code: ['الرمز الشريطي', 'الرقم لا يقول شيئاً عن البضاعة.'],
            route: ['المسار', 'الالتفاف علامة خطر بذاتها، لكن الهدية الشخصية قد تسلك أي مسار.'],
          }),
        },
        'ملصق طرد عليه المرسِل والمحتويات والمرسَل إليه والوزن والرمز الشريطي والمسار',
      ),
    },
  },
  ...longQuestions,
];
