import type { ModulePlan } from '../../model.js';
import { caseFileEn } from './case-file.en.js';
import { nightFreightEn } from './night-freight.en.js';

export const module2: ModulePlan = {
  key: 'ip-crime-investigations',
  title: {
    en: 'IP crime investigations',
    ar: 'التحقيق في جرائم الملكية الفكرية',
    fr: 'L’enquête en matière de propriété intellectuelle',
    es: 'La investigación de los delitos contra la propiedad intelectual',
  },
  summary: {
    en: 'How a suspicion becomes a file that stands in court: reasons, a plan, exhibits with a history, and one long night at an airport.',
    ar: 'كيف تتحول الشبهة إلى ملف يصمد أمام المحكمة: أسباب وخطة وأحراز موثَّقة المسار، وليلة طويلة في مطار.',
    fr: 'Comment un soupçon devient un dossier qui tient devant le tribunal : des motifs, un plan, des scellés au parcours connu, et une longue nuit à l’aéroport.',
    es: 'Cómo una sospecha se convierte en un expediente que resiste ante el tribunal: motivos, un plan, pruebas con historia y una larga noche en un aeropuerto.',
  },
  steps: [
    {
      key: 'case-file',
      kind: 'article',
      title: {
        en: 'From a suspicion to a case file',
        ar: 'من الشبهة إلى ملف القضية',
        fr: 'Du soupçon au dossier',
        es: 'De la sospecha al expediente',
      },
      minutes: 9,
      required: true,
      prerequisite: 'none',
      content: { en: caseFileEn },
    },
    {
      key: 'night-freight',
      kind: 'case-study',
      title: {
        en: 'Case study: Night freight',
        ar: 'دراسة حالة: شحنة ليلية',
        fr: 'Étude de cas : Fret de nuit',
        es: 'Caso práctico: Carga nocturna',
      },
      minutes: 25,
      required: true,
      prerequisite: 'none',
      content: { en: nightFreightEn },
    },
  ],
};
