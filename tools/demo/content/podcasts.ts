import { podcastTema } from './media/podcast-tema.script.js';
import type { PodcastScript } from './media/script.js';
import type { PerLocale, Texts } from './model.js';

interface OptionPlan {
  readonly id: string;
  readonly correct: boolean;
  readonly text: Texts;
  readonly feedback: Texts;
}

/** A question after an episode. */
export interface EndQuestionPlan {
  readonly id: string;
  readonly required: boolean;
  readonly multiple: boolean;
  readonly prompt: Texts;
  readonly options: readonly OptionPlan[];
}

export interface EpisodePlan {
  readonly script: PodcastScript;
  readonly title: Texts;
  /** One picture a chapter, in order, under tools/demo/pictures. */
  readonly pictures: readonly string[];
  readonly questions: readonly EndQuestionPlan[];
}

export interface ShowPlan {
  readonly slug: string;
  readonly title: PerLocale<string>;
  readonly summary: PerLocale<string>;
  readonly author: string;
  readonly art: string;
  readonly season: Texts;
  readonly episodes: readonly EpisodePlan[];
}

const EVIDENCE: EndQuestionPlan = {
  id: 'statement',
  required: true,
  multiple: false,
  prompt: {
    en: 'What made the engineer’s answer a statement that a court can use?',
    ar: 'ما الذي جعل جواب المهندسة إفادةً يمكن للمحكمة الاستناد إليها؟',
    fr: 'Qu’est-ce qui a fait de la réponse de l’ingénieure une déclaration utilisable devant un tribunal ?',
    es: '¿Qué hizo de la respuesta de la ingeniera una declaración utilizable ante un tribunal?',
  },
  options: [
    {
      id: 'specific',
      correct: true,
      text: {
        en: 'She said what was wrong, with part numbers, and signed it.',
        ar: 'قالت ما هو الخطأ، مع أرقام القطع، ووقّعت.',
        fr: 'Elle a dit ce qui n’allait pas, avec les références des pièces, et elle a signé.',
        es: 'Dijo qué estaba mal, con los números de pieza, y lo firmó.',
      },
      feedback: {
        en: 'Yes: a finding that can be checked, and a person who answers for it.',
        ar: 'نعم: نتيجة يمكن التحقق منها، وشخص مسؤول عنها.',
        fr: 'Oui : un constat vérifiable, et une personne qui en répond.',
        es: 'Sí: una constatación que se puede comprobar y una persona que responde de ella.',
      },
    },
    {
      id: 'quick',
      correct: false,
      text: {
        en: 'She answered the next day.',
        ar: 'أجابت في اليوم التالي.',
        fr: 'Elle a répondu le lendemain.',
        es: 'Respondió al día siguiente.',
      },
      feedback: {
        en: 'Speed helped the clock, not the court.',
        ar: 'السرعة أفادت في المهلة لا أمام المحكمة.',
        fr: 'La rapidité a aidé à tenir le délai, pas le tribunal.',
        es: 'La rapidez ayudó con el plazo, no ante el tribunal.',
      },
    },
    {
      id: 'wrong-look',
      correct: false,
      text: {
        en: 'She said that the goods looked wrong.',
        ar: 'قالت إن البضاعة تبدو غير سليمة.',
        fr: 'Elle a dit que la marchandise avait l’air fausse.',
        es: 'Dijo que la mercancía tenía mal aspecto.',
      },
      feedback: {
        en: 'That is just what she did not say. Listen again from 1:07.',
        ar: 'هذا بالضبط ما لم تقله. استمع مجددًا من 1:07.',
        fr: 'C’est justement ce qu’elle n’a pas dit. Réécoutez à partir de 1:07.',
        es: 'Es justo lo que no dijo. Escuche de nuevo desde 1:07.',
      },
    },
  ],
};

const HABIT: EndQuestionPlan = {
  id: 'page-of-names',
  required: false,
  multiple: true,
  prompt: {
    en: 'Kojo recommends a page with names. What makes it work? Choose all that he says.',
    ar: 'يوصي كوجو بصفحة أسماء. ما الذي يجعلها نافعة؟ اختر كل ما قاله.',
    fr: 'Kojo recommande une page de noms. Qu’est-ce qui la rend utile ? Choisissez tout ce qu’il dit.',
    es: 'Kojo recomienda una página con nombres. ¿Qué la hace útil? Elija todo lo que dice.',
  },
  options: [
    {
      id: 'one-each',
      correct: true,
      text: {
        en: 'One name and one number for each partner',
        ar: 'اسم واحد ورقم واحد لكل شريك',
        fr: 'Un nom et un numéro par partenaire',
        es: 'Un nombre y un número por cada socio',
      },
      feedback: {
        en: 'One is enough, and nobody has to choose at night.',
        ar: 'يكفي واحد، فلا يضطر أحد إلى الاختيار ليلًا.',
        fr: 'Un seul suffit : la nuit, personne n’a à choisir.',
        es: 'Basta con uno: nadie tiene que elegir de noche.',
      },
    },
    {
      id: 'tested',
      correct: true,
      text: {
        en: 'It is tested every three months',
        ar: 'تُختبر كل ثلاثة أشهر',
        fr: 'Elle est testée tous les trois mois',
        es: 'Se prueba cada tres meses',
      },
      feedback: {
        en: 'A number that nobody has called is a guess.',
        ar: 'الرقم الذي لم يتصل به أحد مجرد تخمين.',
        fr: 'Un numéro que personne n’a appelé est une supposition.',
        es: 'Un número al que nadie ha llamado es una suposición.',
      },
    },
    {
      id: 'secret',
      correct: false,
      text: {
        en: 'Only the head of the unit holds it',
        ar: 'لا يحتفظ بها إلا رئيس الوحدة',
        fr: 'Seul le chef d’unité la détient',
        es: 'Solo la tiene el jefe de la unidad',
      },
      feedback: {
        en: 'Then it is of no use to whoever stands at the container.',
        ar: 'عندئذ لا تفيد من يقف أمام الحاوية.',
        fr: 'Alors elle ne sert pas à celui qui est devant le conteneur.',
        es: 'Entonces no le sirve a quien está delante del contenedor.',
      },
    },
  ],
};

/** The college's own show; its first episode is also a step of the Introductory course. */
export const SHOW: ShowPlan = {
  slug: 'meridian-voices',
  title: { en: 'Meridian Voices', ar: 'أصوات ميريديان', fr: 'Voix de Meridian', es: 'Voces de Meridian' },
  summary: {
    en: 'Officers tell how a small signal became a case: what they saw, whom they called, and what they would do again. The cases are invented, the law is not.',
    ar: 'يروي ضباط كيف صارت إشارة صغيرة قضية: ماذا رأوا، وبمن اتصلوا، وماذا كانوا ليكرروا. القضايا من نسج الخيال، أما القانون فلا.',
    fr: 'Des agents racontent comment un petit signal est devenu une affaire : ce qu’ils ont vu, qui ils ont appelé, ce qu’ils referaient. Les affaires sont inventées, le droit ne l’est pas.',
    es: 'Agentes cuentan cómo una pequeña señal se convirtió en un caso: qué vieron, a quién llamaron y qué volverían a hacer. Los casos son inventados; el derecho, no.',
  },
  author: 'Meridian College of IP Crime Investigation',
  art: 'podcast/meridian-voices.png',
  season: { en: 'Small signals', ar: 'إشارات صغيرة', fr: 'Petits signaux', es: 'Pequeñas señales' },
  episodes: [
    {
      script: podcastTema,
      title: {
        en: 'The wrong weight: a morning in Tema',
        ar: 'الوزن الخطأ: صباح في تيما',
        fr: 'Le mauvais poids : un matin à Tema',
        es: 'El peso equivocado: una mañana en Tema',
      },
      pictures: [
        'podcast/tema-1-weight.png',
        'podcast/tema-2-right-holder.png',
        'podcast/tema-3-police.png',
        'podcast/tema-4-habit.png',
      ],
      questions: [EVIDENCE, HABIT],
    },
  ],
};
