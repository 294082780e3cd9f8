import type { CurriculumPlan, ModulePlan } from '../model.js';
import { fourInspectionsAr } from './four-inspections.ar.js';
import { fourInspectionsEn } from './four-inspections.en.js';
import { freeZonesAr } from './free-zones.ar.js';
import { freeZonesEn } from './free-zones.en.js';
import { labelByTheSeaAr } from './label-by-the-sea.ar.js';
import { labelByTheSeaEn } from './label-by-the-sea.en.js';
import { everyType } from './every-type.js';
import { customsQuestions } from './questions.js';
import { readingAConsignmentAr } from './reading-a-consignment.ar.js';
import { readingAConsignmentEn } from './reading-a-consignment.en.js';
import { smallParcelsAr } from './small-parcels.ar.js';
import { smallParcelsEn } from './small-parcels.en.js';

const examRules = {
  kind: 'quiz',
  exam: true,
  blueprint: [
    { topic: 'parcels', count: 5 },
    { topic: 'free-zones', count: 5 },
  ],
  passMark: 0.8,
  timeLimitMinutes: 20,
  attemptsAllowed: 3,
} as const;

const practiceRules = {
  kind: 'quiz',
  exam: false,
  blueprint: [{ topic: 'every-type', count: 10 }],
  passMark: 0.6,
  timeLimitMinutes: null,
  attemptsAllowed: null,
  paging: 'one',
} as const;

const parcels: ModulePlan = {
  key: 'parcels-and-risk',
  title: { en: 'Parcels and risk', ar: 'الطرود والمخاطر' },
  summary: {
    en: 'Choosing a few parcels among many, and being able to say how you chose.',
    ar: 'كيف تختار طروداً قليلة من بين كثيرة، وتستطيع أن تبيّن كيف اخترت.',
  },
  steps: [
    {
      key: 'reading-a-consignment',
      kind: 'article',
      title: { en: 'Reading a consignment', ar: 'قراءة الإرسالية' },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: readingAConsignmentEn, ar: readingAConsignmentAr },
    },
    {
      key: 'four-inspections',
      kind: 'lesson',
      title: { en: 'Lesson: Four inspections', ar: 'درس تفاعلي: أربع معاينات' },
      minutes: 12,
      required: true,
      prerequisite: 'none',
      content: { en: fourInspectionsEn, ar: fourInspectionsAr },
    },
    {
      key: 'small-parcels',
      kind: 'case-study',
      title: { en: 'Case study: Small parcels', ar: 'دراسة حالة: طرود صغيرة' },
      minutes: 25,
      required: false,
      prerequisite: 'none',
      content: { en: smallParcelsEn, ar: smallParcelsAr },
    },
    {
      key: 'every-type',
      kind: 'quiz',
      title: { en: 'Practice: ten ways to be asked', ar: 'تدريب: عشر طرق للسؤال' },
      minutes: 15,
      required: false,
      prerequisite: 'none',
      bank: 'customs',
      content: {
        en: {
          ...practiceRules,
          instructions:
            'One question of every type, so that none of them is new to you in an exam. Nothing counts; try as often as you like. The last kind, the essay, is marked by a trainer.',
        },
        ar: {
          ...practiceRules,
          instructions:
            'سؤال من كل نوع، كي لا يفاجئك أي منها في الامتحان. لا شيء يُحتسب؛ جرّب قدر ما تشاء. النوع الأخير، المقال، يصححه مدرب.',
        },
      },
    },
  ],
};

const zones: ModulePlan = {
  key: 'free-zones',
  title: { en: 'Free zones', ar: 'المناطق الحرة' },
  summary: {
    en: 'What a zone is, how it is abused, and how a check is made. Then the exam.',
    ar: 'ما المنطقة الحرة، وكيف يُساء استعمالها، وكيف يُجرى التحقق فيها. ثم الامتحان.',
  },
  steps: [
    {
      key: 'free-zones-article',
      kind: 'article',
      title: { en: 'Free zones: the fence stands for duty', ar: 'المناطق الحرة: السياج لأجل الرسم' },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: freeZonesEn, ar: freeZonesAr },
    },
    {
      key: 'label-by-the-sea',
      kind: 'case-study',
      title: { en: 'Case study: Label by the sea', ar: 'دراسة حالة: ملصق عند البحر' },
      minutes: 25,
      required: false,
      prerequisite: 'none',
      content: { en: labelByTheSeaEn, ar: labelByTheSeaAr },
    },
    {
      key: 'customs-exam',
      kind: 'quiz',
      title: { en: 'Exam: parcels, free zones and risk', ar: 'الامتحان: الطرود والمناطق الحرة والمخاطر' },
      minutes: 20,
      required: true,
      prerequisite: 'all-before',
      bank: 'customs',
      content: {
        en: {
          ...examRules,
          instructions:
            'Ten questions, twenty minutes, 80 % to pass. Each answer is saved as you give it. You have three attempts, and each draws the questions anew.',
        },
        ar: {
          ...examRules,
          instructions:
            'عشرة أسئلة في عشرين دقيقة، ودرجة النجاح 80٪. تُحفظ كل إجابة فور اختيارها. لديك ثلاث محاولات، وتُسحب الأسئلة من جديد في كل منها.',
        },
      },
    },
  ],
};

/** Specialised curriculum for customs officers, in English and Arabic. */
export const customs: CurriculumPlan = {
  slug: 'customs',
  level: 'specialised',
  title: { en: 'Specialised: customs', ar: 'المنهج التخصصي: الجمارك' },
  summary: {
    en: 'For customs officers who choose what to open. Follows the Introductory curriculum.',
    ar: 'لضباط الجمارك الذين يقررون ما يُفتح. يلي المنهج التمهيدي.',
  },
  locales: ['en', 'ar'],
  validMonths: 24,
  courses: [
    {
      slug: 'customs-parcels-free-zones-and-risk',
      admission: 'open',
      title: { en: 'Customs: parcels, free zones and risk', ar: 'الجمارك: الطرود والمناطق الحرة والمخاطر' },
      summary: {
        en: 'Two modules on the two places where counterfeits hide best: among small parcels, and behind the fence of a zone. About one hour, and two cases to decide for whoever wants to go on.',
        ar: 'وحدتان عن أفضل مكانين تختبئ فيهما السلع المقلَّدة: بين الطرود الصغيرة، وخلف سياج المنطقة الحرة. نحو ساعة، ودراستا حالة لمن أراد أن يقرّر بنفسه.',
      },
      sourceLocale: 'en',
      locales: ['en', 'ar'],
      modules: [parcels, zones],
    },
  ],
  banks: [
    { key: 'customs', title: 'Customs: parcels, free zones and risk', questions: customsQuestions, items: everyType },
  ],
};
