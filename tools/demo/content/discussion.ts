import type { StepPlan } from './model.js';

type Locale = 'ar' | 'en' | 'fr' | 'es';

/** Something said under a step: by an officer of a country, or by the trainer of the course (null). */
export interface PostPlan {
  readonly by: string | null;
  readonly signed?: boolean;
  readonly locale: Locale;
  readonly hoursAgo: number;
  readonly body: string;
}

/** A question under the first step of a kind, with what was answered. */
export interface QuestionPostPlan extends PostPlan {
  readonly under: StepPlan['kind'];
  readonly answers: readonly (PostPlan & { readonly endorsed?: boolean })[];
}

/** What officers of the Introductory course asked each other. Invented, like the officers. */
export const DISCUSSION: readonly QuestionPostPlan[] = [
  {
    ...{ under: 'article', by: 'GH', signed: true, locale: 'en', hoursAgo: 190 },
    body: 'At our port we often meet unbranded goods with the labels in a second parcel. Is that already counterfeiting, or only once the two are put together?',
    answers: [
      {
        ...{ by: 'FR', locale: 'en', hoursAgo: 186 },
        body: 'Our prosecutors treat the labels as goods in their own right: labels and packaging that bear the mark without authorisation are infringing before anybody sews them on. We seize both and note both routes.',
        endorsed: true,
      },
      {
        ...{ by: null, locale: 'en', hoursAgo: 170 },
        body: 'Right, and check it against your own law before you act: TRIPS asks for criminal procedures at least for wilful trademark counterfeiting on a commercial scale (Article 61); how labels are covered differs between countries. Photograph both parcels with their documents, so that the connection can be shown later.',
      },
    ],
  },
  {
    ...{ under: 'article', by: 'MA', locale: 'ar', hoursAgo: 120 },
    body: 'ما الفرق العملي بين «المقلَّد» و«المزيَّف» عند كتابة المحضر إذا كانت البضاعة أدوية؟',
    answers: [
      {
        ...{ by: 'EG', locale: 'ar', hoursAgo: 111 },
        body: 'نكتب «منتج طبي مزيَّف» عندما تكون الهوية أو التركيب أو المصدر مُحرَّفًا، فهذا مصطلح صحي لا علاقة له بالعلامة. ونستخدم «مقلَّد» للعلامة التجارية فقط. وقد يكون المنتج الواحد هذا وذاك.',
        endorsed: true,
      },
    ],
  },
  {
    ...{ under: 'video', by: 'ES', locale: 'es', hoursAgo: 76 },
    body: '¿La cifra de 467 000 millones de dólares incluye la piratería digital o solo mercancías que cruzan fronteras?',
    answers: [
      {
        ...{ by: null, locale: 'es', hoursAgo: 70 },
        body: 'Solo comercio internacional de mercancías falsificadas, estimado a partir de incautaciones de aduanas (OCDE/EUIPO 2025, datos de 2021). Ni el consumo interior ni la piratería digital están incluidos.',
      },
    ],
  },
  {
    ...{ under: 'video', by: 'KE', locale: 'en', hoursAgo: 30 },
    body: 'The film says follow the money from day one. Who in your country may ask a payment provider for records before a case is opened: police, customs, or only the prosecutor?',
    answers: [
      {
        ...{ by: 'GH', signed: true, locale: 'en', hoursAgo: 27 },
        body: 'Here customs may ask for what lies behind an import declaration; for anything else we go through the financial intelligence unit.',
      },
    ],
  },
  {
    ...{ under: 'case-study', by: 'FR', locale: 'fr', hoursAgo: 20 },
    body: 'Dans le dossier Night freight, pourquoi ne pas ouvrir un carton sur place pour vérifier la chaîne du froid tout de suite ?',
    answers: [],
  },
];
