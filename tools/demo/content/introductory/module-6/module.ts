import type { ModulePlan } from '../../model.js';
import { ipProgrammeEn } from './ip-programme.en.js';
import { webinarStep } from './webinar.js';
import { whatInterpolIsEn } from './what-interpol-is.en.js';

export const module6: ModulePlan = {
  key: 'interpol-and-its-ip-programme',
  title: {
    en: 'INTERPOL and its IP programme',
    ar: 'الإنتربول وبرنامجه للملكية الفكرية',
    fr: 'INTERPOL et son programme de propriété intellectuelle',
    es: 'INTERPOL y su programa de propiedad intelectual',
  },
  summary: {
    en: 'What INTERPOL can do for an IP case, through which door, and what operations such as Pangea and Opson teach.',
    ar: 'ما الذي يستطيع الإنتربول تقديمه لقضية ملكية فكرية، ومن أي باب، وما الذي تعلّمه عمليات مثل «بانجيا» و«أوبسون».',
    fr: 'Ce qu’INTERPOL peut apporter à une affaire, par quelle porte, et ce qu’enseignent des opérations comme Pangea et Opson.',
    es: 'Qué puede aportar INTERPOL a un caso, por qué puerta, y qué enseñan operaciones como Pangea y Opson.',
  },
  steps: [
    {
      key: 'what-interpol-is',
      kind: 'article',
      title: {
        en: 'What INTERPOL is, and how to ask',
        ar: 'ما الإنتربول، وكيف تطلب منه',
        fr: 'Ce qu’est INTERPOL, et comment le solliciter',
        es: 'Qué es INTERPOL y cómo pedirle ayuda',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: whatInterpolIsEn },
    },
    {
      key: 'ip-programme',
      kind: 'article',
      title: {
        en: 'Pangea, Opson, I-SOP: acting on the same days',
        ar: 'بانجيا وأوبسون وI-SOP: عمل مشترك في الأيام نفسها',
        fr: 'Pangea, Opson, I-SOP : agir les mêmes jours',
        es: 'Pangea, Opson, I-SOP: actuar los mismos días',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: ipProgrammeEn },
    },
    webinarStep,
  ],
};
