import type { ModulePlan } from '../../model.js';
import { examStep } from './exam.js';
import { firstLookEn } from './first-look.en.js';
import { safeHandsEn } from './safe-hands.en.js';
import { whenAFakeCanKillEn } from './when-a-fake-can-kill.en.js';

export const module7: ModulePlan = {
  key: 'health-and-safety',
  title: {
    en: 'Health and safety consequences',
    ar: 'الآثار على الصحة والسلامة',
    fr: 'Les conséquences pour la santé et la sécurité',
    es: 'Las consecuencias para la salud y la seguridad',
  },
  summary: {
    en: 'Medicines, batteries, food: when a fake can kill, how to handle it, and whom to warn first. Then the exam.',
    ar: 'أدوية وبطاريات وأغذية: متى تقتل السلعة المقلَّدة، وكيف تتعامل معها، ومن تنبّه أولاً. ثم الامتحان.',
    fr: 'Médicaments, batteries, aliments : quand la contrefaçon tue, comment la manipuler et qui prévenir d’abord. Puis l’examen.',
    es: 'Medicamentos, baterías, alimentos: cuándo una falsificación puede matar, cómo manejarla y a quién avisar primero. Después, el examen.',
  },
  steps: [
    {
      key: 'when-a-fake-can-kill',
      kind: 'article',
      title: {
        en: 'When a fake can kill',
        ar: 'عندما تقتل السلعة المقلَّدة',
        fr: 'Quand la contrefaçon tue',
        es: 'Cuando una falsificación puede matar',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: whenAFakeCanKillEn },
    },
    {
      key: 'safe-hands',
      kind: 'lesson',
      title: {
        en: 'Lesson: Safe hands',
        ar: 'درس تفاعلي: أيدٍ آمنة',
        fr: 'Leçon : Des mains sûres',
        es: 'Lección: Manos seguras',
      },
      minutes: 12,
      required: true,
      prerequisite: 'none',
      content: { en: safeHandsEn },
    },
    {
      key: 'first-look',
      kind: 'lesson',
      title: {
        en: 'Lesson: First look at a parcel',
        ar: 'درس تفاعلي: نظرة أولى إلى طرد',
        fr: 'Leçon : Premier regard sur un colis',
        es: 'Lección: Primera mirada a un paquete',
      },
      minutes: 15,
      required: false,
      prerequisite: 'none',
      content: { en: firstLookEn },
    },
    examStep,
  ],
};
