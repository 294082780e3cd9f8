import type { CurriculumPlan } from '../model.js';
import { introductoryBank } from './bank.js';
import { module1 } from './module-1/module.js';
import { module2 } from './module-2/module.js';
import { module3 } from './module-3/module.js';
import { module4 } from './module-4/module.js';
import { module5 } from './module-5/module.js';
import { module6 } from './module-6/module.js';
import { module7 } from './module-7/module.js';

/** The Introductory curriculum: one course of seven modules, and one exam whose pass earns the certificate. */
export const introductory: CurriculumPlan = {
  slug: 'introductory',
  level: 'introductory',
  title: {
    en: 'Introductory',
    ar: 'المنهج التمهيدي',
    fr: 'Cursus d’introduction',
    es: 'Programa introductorio',
  },
  summary: {
    en: 'For every officer who may meet counterfeit or pirated goods: police, customs, prosecution and regulators. Seven short modules and one exam.',
    ar: 'لكل ضابط قد تصادفه سلع مقلَّدة أو مقرصنة: الشرطة والجمارك والنيابة والجهات الرقابية. سبع وحدات قصيرة وامتحان واحد.',
    fr: 'Pour tout agent susceptible de rencontrer des contrefaçons ou des copies pirates : police, douane, parquet, autorités de contrôle. Sept modules courts et un examen.',
    es: 'Para todo agente que pueda encontrarse con mercancías falsificadas o pirateadas: policía, aduanas, fiscalía y autoridades de control. Siete módulos breves y un examen.',
  },
  locales: ['en', 'ar', 'fr', 'es'],
  validMonths: 36,
  courses: [
    {
      slug: 'ip-crime-introduction',
      admission: 'open',
      title: {
        en: 'IP crime: an introduction',
        ar: 'جرائم الملكية الفكرية: مدخل',
        fr: 'Criminalité et propriété intellectuelle : une introduction',
        es: 'Delitos contra la propiedad intelectual: una introducción',
      },
      summary: {
        en: 'From the first suspicion to the money behind it: what IP crime is, how a case is built, who helps, and whom it harms. About four hours, in your own time.',
        ar: 'من أول شبهة إلى المال الذي يقف وراءها: ما جريمة الملكية الفكرية، وكيف تُبنى القضية، ومن يساعد، ومن يتضرر. نحو أربع ساعات تدرسها في الوقت الذي يناسبك.',
        fr: 'Du premier soupçon à l’argent qui se cache derrière : ce qu’est l’infraction, comment se construit un dossier, qui peut aider et qui en souffre. Environ quatre heures, à votre rythme.',
        es: 'De la primera sospecha al dinero que hay detrás: qué es el delito, cómo se construye un caso, quién ayuda y a quién perjudica. Unas cuatro horas, a su ritmo.',
      },
      sourceLocale: 'en',
      locales: ['en', 'ar', 'fr', 'es'],
      modules: [module1, module2, module3, module4, module5, module6, module7],
    },
  ],
  banks: [introductoryBank],
};
