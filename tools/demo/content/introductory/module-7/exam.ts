import type { StepPlan } from '../../model.js';

const rules = {
  kind: 'quiz',
  exam: true,
  blueprint: [
    { topic: 'ip-crimes', count: 8 },
    { topic: 'investigations', count: 8 },
    { topic: 'economic-consequences', count: 6 },
    { topic: 'partnerships', count: 7 },
    { topic: 'organised-crime-funding', count: 7 },
    { topic: 'interpol', count: 7 },
    { topic: 'health-and-safety', count: 7 },
  ],
  passMark: 0.8,
  timeLimitMinutes: 75,
  attemptsAllowed: 3,
} as const;

/** The exam whose pass earns the certificate: fifty questions over the seven topics, eighty per cent to pass. */
export const examStep: StepPlan = {
  key: 'final-exam',
  kind: 'quiz',
  title: {
    en: 'Exam: IP crime, an introduction',
    ar: 'الامتحان: جرائم الملكية الفكرية، مدخل',
    fr: 'Examen : Criminalité et propriété intellectuelle, une introduction',
    es: 'Examen: Delitos contra la propiedad intelectual, una introducción',
  },
  minutes: 75,
  required: true,
  prerequisite: 'all-before',
  bank: 'ip-crime-introduction',
  content: {
    en: {
      ...rules,
      instructions:
        'Fifty questions from all seven modules. You pass with 80 %. You have 75 minutes from the moment you start, whatever the hour; each answer is saved as you give it, and a lost line does not end your attempt. Where several answers may be right, the question says so. You have three attempts, and each draws the questions anew.',
    },
    ar: {
      ...rules,
      instructions:
        'خمسون سؤالاً من الوحدات السبع. درجة النجاح 80٪. لديك 75 دقيقة من لحظة البدء أياً كانت الساعة؛ وتُحفظ كل إجابة فور اختيارها، ولا ينهي انقطاع الاتصال محاولتك. حيث تصح أكثر من إجابة يذكر السؤال ذلك. لديك ثلاث محاولات، وتُسحب الأسئلة من جديد في كل منها.',
    },
    fr: {
      ...rules,
      instructions:
        'Cinquante questions tirées des sept modules. Il faut 80 % pour réussir. Vous disposez de 75 minutes à partir du début, quelle que soit l’heure ; chaque réponse est enregistrée aussitôt, et une coupure de ligne ne met pas fin à la tentative. Lorsque plusieurs réponses sont possibles, la question le dit. Vous avez trois tentatives, chacune avec un nouveau tirage.',
    },
    es: {
      ...rules,
      instructions:
        'Cincuenta preguntas de los siete módulos. Se aprueba con el 80 %. Dispone de 75 minutos desde que empieza, sea la hora que sea; cada respuesta se guarda al instante y un corte de línea no pone fin al intento. Cuando puede haber varias respuestas correctas, la pregunta lo indica. Tiene tres intentos, cada uno con un nuevo sorteo de preguntas.',
    },
  },
};
