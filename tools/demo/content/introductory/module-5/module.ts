import type { ModulePlan } from '../../model.js';
import { WHO_PROFITS_QUESTIONS } from '../../media/who-profits.questions.js';
import { whoProfits } from '../../media/who-profits.script.js';
import { followTheMoneyEn } from './follow-the-money.en.js';

export const module5: ModulePlan = {
  key: 'organised-crime-funding',
  title: {
    en: 'Organised-crime funding',
    ar: 'تمويل الجريمة المنظَّمة',
    fr: 'Le financement du crime organisé',
    es: 'La financiación de la delincuencia organizada',
  },
  summary: {
    en: 'Why groups choose fakes, how the money moves, and where an investigator can break the circle.',
    ar: 'لماذا تختار الجماعات الإجرامية السلع المقلَّدة، وكيف يتحرك المال، وأين يستطيع المحقق كسر الحلقة.',
    fr: 'Pourquoi les groupes choisissent la contrefaçon, comment circule l’argent, et où l’enquêteur peut rompre le cercle.',
    es: 'Por qué los grupos eligen las falsificaciones, cómo se mueve el dinero y dónde puede el investigador romper el círculo.',
  },
  steps: [
    {
      key: 'who-profits',
      kind: 'video',
      title: {
        en: 'Video: Who profits?',
        ar: 'فيديو: من المستفيد؟',
        fr: 'Vidéo : À qui profite le crime ?',
        es: 'Vídeo: ¿Quién se beneficia?',
      },
      minutes: 3,
      required: true,
      prerequisite: 'none',
      script: whoProfits,
      questions: WHO_PROFITS_QUESTIONS,
    },
    {
      key: 'follow-the-money',
      kind: 'article',
      title: {
        en: 'Follow the money from day one',
        ar: 'تتبَّع المال منذ اليوم الأول',
        fr: 'Suivre l’argent dès le premier jour',
        es: 'Seguir el dinero desde el primer día',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: followTheMoneyEn },
    },
  ],
};
