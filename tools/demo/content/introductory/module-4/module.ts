import type { ModulePlan } from '../../model.js';
import { podcastTema } from '../../media/podcast-tema.script.js';
import { partnersEn } from './partners.en.js';

export const module4: ModulePlan = {
  key: 'effective-partnerships',
  title: {
    en: 'Effective partnerships',
    ar: 'شراكات فعّالة',
    fr: 'Des partenariats efficaces',
    es: 'Alianzas eficaces',
  },
  summary: {
    en: 'Customs, prosecutors, regulators, right holders, platforms: who brings what, by when, and how to stay independent.',
    ar: 'الجمارك والنيابة والجهات الرقابية وأصحاب الحقوق والمنصات: من يقدّم ماذا، ومتى، وكيف تحافظ على استقلالك.',
    fr: 'Douane, parquet, autorités de contrôle, titulaires de droits, plateformes : qui apporte quoi, dans quel délai, et comment rester indépendant.',
    es: 'Aduanas, fiscalía, autoridades de control, titulares de derechos, plataformas: quién aporta qué, en qué plazo, y cómo conservar la independencia.',
  },
  steps: [
    {
      key: 'partners',
      kind: 'article',
      title: {
        en: 'Who brings what to a case',
        ar: 'من يقدّم ماذا إلى القضية',
        fr: 'Qui apporte quoi à une affaire',
        es: 'Quién aporta qué a un caso',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: partnersEn },
    },
    {
      key: 'podcast-tema',
      kind: 'podcast',
      title: {
        en: 'Podcast: The wrong weight, a morning in Tema',
        ar: 'حلقة صوتية: الوزن الخطأ، صباح في تيما',
        fr: 'Podcast : Le mauvais poids, un matin à Tema',
        es: 'Pódcast: El peso equivocado, una mañana en Tema',
      },
      minutes: 4,
      required: true,
      prerequisite: 'none',
      script: podcastTema,
    },
  ],
};
