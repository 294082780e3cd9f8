import type { ModulePlan } from '../../model.js';
import { whatIsIpCrimeAr } from './what-is-ip-crime.ar.js';
import { whatIsIpCrimeEn } from './what-is-ip-crime.en.js';
import { whatIsIpCrimeEs } from './what-is-ip-crime.es.js';
import { whatIsIpCrimeFr } from './what-is-ip-crime.fr.js';
import { wordsThatDecideAr } from './words-that-decide.ar.js';
import { wordsThatDecideEn } from './words-that-decide.en.js';
import { wordsThatDecideEs } from './words-that-decide.es.js';
import { wordsThatDecideFr } from './words-that-decide.fr.js';

export const module1: ModulePlan = {
  key: 'ip-crimes',
  title: {
    en: 'IP crimes',
    ar: 'جرائم الملكية الفكرية',
    fr: 'Les atteintes pénales à la propriété intellectuelle',
    es: 'Los delitos contra la propiedad intelectual',
  },
  summary: {
    en: 'Which rights the criminal law protects, where crime begins, and which word to write in a report.',
    ar: 'ما الحقوق التي يحميها القانون الجنائي، وأين تبدأ الجريمة، وأي كلمة تُكتب في المحضر.',
    fr: 'Quels droits protège la loi pénale, où commence l’infraction et quel mot écrire dans un rapport.',
    es: 'Qué derechos protege la ley penal, dónde empieza el delito y qué palabra escribir en un informe.',
  },
  steps: [
    {
      key: 'what-is-ip-crime',
      kind: 'article',
      title: {
        en: 'What intellectual property crime is',
        ar: 'ما جريمة الملكية الفكرية؟',
        fr: 'Qu’est-ce que la criminalité liée à la propriété intellectuelle ?',
        es: 'Qué es un delito contra la propiedad intelectual',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: whatIsIpCrimeEn, ar: whatIsIpCrimeAr, fr: whatIsIpCrimeFr, es: whatIsIpCrimeEs },
    },
    {
      key: 'words-that-decide',
      kind: 'article',
      title: {
        en: 'Counterfeit, falsified, substandard: words that decide a case',
        ar: 'مقلَّد ومغشوش ومتدنّي الجودة: كلمات تحسم القضية',
        fr: 'Contrefait, falsifié, de qualité inférieure : les mots qui décident d’une affaire',
        es: 'Marca falsificada, producto falsificado, calidad subestándar: palabras que deciden un caso',
      },
      minutes: 8,
      required: true,
      prerequisite: 'none',
      content: { en: wordsThatDecideEn, ar: wordsThatDecideAr, fr: wordsThatDecideFr, es: wordsThatDecideEs },
    },
    {
      key: 'ip-crimes-check',
      kind: 'quiz',
      title: {
        en: 'Check yourself: five questions',
        ar: 'اختبر نفسك: خمسة أسئلة',
        fr: 'Faites le point : cinq questions',
        es: 'Compruebe lo aprendido: cinco preguntas',
      },
      minutes: 6,
      required: true,
      prerequisite: 'none',
      bank: 'ip-crime-introduction',
      content: {
        en: {
          kind: 'quiz',
          exam: false,
          blueprint: [{ topic: 'ip-crimes', count: 5 }],
          passMark: 0.6,
          timeLimitMinutes: null,
          attemptsAllowed: null,
          instructions:
            'Five questions on this module, drawn at random. Three right answers are enough. Take it as often as you like: each attempt draws again, and every answer is explained afterwards.',
        },
        ar: {
          kind: 'quiz',
          exam: false,
          blueprint: [{ topic: 'ip-crimes', count: 5 }],
          passMark: 0.6,
          timeLimitMinutes: null,
          attemptsAllowed: null,
          instructions:
            'خمسة أسئلة عن هذه الوحدة تُسحب عشوائياً، وتكفي ثلاث إجابات صحيحة للنجاح. يمكنك إعادة الاختبار متى شئت: تُسحب الأسئلة من جديد في كل محاولة، وتُشرح كل إجابة بعد التسليم.',
        },
        fr: {
          kind: 'quiz',
          exam: false,
          blueprint: [{ topic: 'ip-crimes', count: 5 }],
          passMark: 0.6,
          timeLimitMinutes: null,
          attemptsAllowed: null,
          instructions:
            'Cinq questions sur ce module, tirées au sort. Trois bonnes réponses suffisent. Recommencez autant de fois que vous le souhaitez : chaque tentative donne un nouveau tirage, et chaque réponse est expliquée à la fin.',
        },
        es: {
          kind: 'quiz',
          exam: false,
          blueprint: [{ topic: 'ip-crimes', count: 5 }],
          passMark: 0.6,
          timeLimitMinutes: null,
          attemptsAllowed: null,
          instructions:
            'Cinco preguntas sobre este módulo, elegidas al azar. Bastan tres respuestas correctas. Puede repetirlo cuantas veces quiera: cada intento sortea preguntas nuevas y al final se explica cada respuesta.',
        },
      },
    },
  ],
};
