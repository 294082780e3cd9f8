import type { Locale } from '../platform/access/actor.js';

type Figures = { readonly reached: string; readonly needed: string };

/** What is printed on a proof beside its facts. */
export interface ProofWords {
  readonly title: string;
  readonly of: string;
  readonly asOf: string;
  readonly recorded: string;
  readonly coursesComplete: string;
  readonly stepsComplete: string;
  readonly receipts: string;
  readonly attended: string;
  readonly certificates: string;
  readonly edition: string;
  readonly completed: string;
  readonly begun: string;
  readonly attempt: string;
  readonly savedAnswers: string;
  readonly notHandedIn: string;
  readonly played: string;
  readonly present: string;
  readonly more: string;
  readonly nothing: string;
  readonly validUntil: string;
  readonly verify: string;
  readonly signedForm: string;
  readonly page: string;
  readonly minutes: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, (figures: Figures) => string>>;
}

const WORDS = {
  en: {
    title: 'Proof of training',
    of: 'What is on record of',
    asOf: 'As it stood on',
    recorded: 'Time recorded',
    coursesComplete: 'Courses completed',
    stepsComplete: 'Steps completed',
    receipts: 'Receipts of saved answers',
    attended: 'Webinars attended',
    certificates: 'Certificates',
    edition: 'Edition',
    completed: 'Completed',
    begun: 'Begun',
    attempt: 'Attempt',
    savedAnswers: 'answers saved',
    notHandedIn: 'not handed in yet',
    played: 'Covered',
    present: 'Present',
    more: 'and more',
    nothing: 'Nothing is on record yet.',
    validUntil: 'valid until',
    verify: 'Verify',
    signedForm: 'The signed form of this document is its JSON export; its key is public at',
    page: 'Page',
    minutes: 'min',
    statuses: {
      requested: 'Requested',
      approved: 'Approved',
      active: 'In progress',
      completed: 'Completed',
      withdrawn: 'Withdrawn',
      refused: 'Refused',
      valid: 'Valid',
      expiring: 'Lapses soon',
      lapsed: 'Lapsed',
      renewed: 'Renewed by a newer one',
      revoked: 'Revoked',
    },
    kinds: {
      video: 'Video',
      podcast: 'Podcast',
      article: 'Article',
      'case-study': 'Case study',
      lesson: 'Lesson',
      quiz: 'Quiz',
      webinar: 'Webinar',
    },
    rules: {
      coverage: ({ reached, needed }) => `${reached} covered, ${needed} asked`,
      'sections-read': ({ reached, needed }) => `${reached} of ${needed} sections read`,
      'ending-reached': () => 'an ending of the case reached',
      'pages-and-checks': ({ reached, needed }) => `${reached} of ${needed} pages done with their checks`,
      'pass-mark': ({ reached, needed }) => `${reached} reached, ${needed} asked`,
      'minutes-present': ({ reached, needed }) => `${reached} minutes present, ${needed} asked`,
    },
  },
  fr: {
    title: 'Preuve de formation',
    of: 'Ce qui est enregistré au nom de',
    asOf: 'État au',
    recorded: 'Temps enregistré',
    coursesComplete: 'Cours achevés',
    stepsComplete: 'Étapes achevées',
    receipts: 'Reçus de réponses enregistrées',
    attended: 'Webinaires suivis',
    certificates: 'Certificats',
    edition: 'Édition',
    completed: 'Achevé le',
    begun: 'Commencé le',
    attempt: 'Tentative',
    savedAnswers: 'réponses enregistrées',
    notHandedIn: 'pas encore remise',
    played: 'Couvert',
    present: 'Présence',
    more: 'et davantage',
    nothing: 'Rien n’est encore enregistré.',
    validUntil: 'valable jusqu’au',
    verify: 'Vérifier',
    signedForm: 'La forme signée de ce document est son export JSON ; sa clé est publique à l’adresse',
    page: 'Page',
    minutes: 'min',
    statuses: {
      requested: 'Demandé',
      approved: 'Approuvé',
      active: 'En cours',
      completed: 'Achevé',
      withdrawn: 'Retiré',
      refused: 'Refusé',
      valid: 'Valable',
      expiring: 'Expire bientôt',
      lapsed: 'Expiré',
      renewed: 'Remplacé par un plus récent',
      revoked: 'Révoqué',
    },
    kinds: {
      video: 'Vidéo',
      podcast: 'Podcast',
      article: 'Article',
      'case-study': 'Étude de cas',
      lesson: 'Leçon',
      quiz: 'Quiz',
      webinar: 'Webinaire',
    },
    rules: {
      coverage: ({ reached, needed }) => `${reached} couverts, ${needed} demandés`,
      'sections-read': ({ reached, needed }) => `${reached} sections lues sur ${needed}`,
      'ending-reached': () => 'une issue de l’affaire atteinte',
      'pages-and-checks': ({ reached, needed }) => `${reached} pages sur ${needed} faites avec leurs contrôles`,
      'pass-mark': ({ reached, needed }) => `${reached} atteints, ${needed} demandés`,
      'minutes-present': ({ reached, needed }) => `${reached} minutes de présence, ${needed} demandées`,
    },
  },
  es: {
    title: 'Prueba de formación',
    of: 'Lo que consta de',
    asOf: 'Estado al',
    recorded: 'Tiempo registrado',
    coursesComplete: 'Cursos completados',
    stepsComplete: 'Pasos completados',
    receipts: 'Recibos de respuestas guardadas',
    attended: 'Seminarios web con asistencia',
    certificates: 'Certificados',
    edition: 'Edición',
    completed: 'Completado el',
    begun: 'Empezado el',
    attempt: 'Intento',
    savedAnswers: 'respuestas guardadas',
    notHandedIn: 'aún sin entregar',
    played: 'Cubierto',
    present: 'Presencia',
    more: 'y más',
    nothing: 'Todavía no consta nada.',
    validUntil: 'válido hasta el',
    verify: 'Verificar',
    signedForm: 'La forma firmada de este documento es su exportación JSON; su clave es pública en',
    page: 'Página',
    minutes: 'min',
    statuses: {
      requested: 'Solicitado',
      approved: 'Aprobado',
      active: 'En curso',
      completed: 'Completado',
      withdrawn: 'Retirado',
      refused: 'Rechazado',
      valid: 'Válido',
      expiring: 'Caduca pronto',
      lapsed: 'Caducado',
      renewed: 'Renovado por otro más reciente',
      revoked: 'Revocado',
    },
    kinds: {
      video: 'Vídeo',
      podcast: 'Pódcast',
      article: 'Artículo',
      'case-study': 'Estudio de caso',
      lesson: 'Lección',
      quiz: 'Cuestionario',
      webinar: 'Seminario web',
    },
    rules: {
      coverage: ({ reached, needed }) => `${reached} cubierto, ${needed} exigido`,
      'sections-read': ({ reached, needed }) => `${reached} de ${needed} secciones leídas`,
      'ending-reached': () => 'alcanzado un final del caso',
      'pages-and-checks': ({ reached, needed }) => `${reached} de ${needed} páginas hechas con sus comprobaciones`,
      'pass-mark': ({ reached, needed }) => `${reached} alcanzado, ${needed} exigido`,
      'minutes-present': ({ reached, needed }) => `${reached} minutos de presencia, ${needed} exigidos`,
    },
  },
  ar: {
    title: 'إثبات التدريب',
    of: 'ما هو مسجَّل باسم',
    asOf: 'الحالة بتاريخ',
    recorded: 'الوقت المسجَّل',
    coursesComplete: 'الدورات المكتملة',
    stepsComplete: 'الخطوات المكتملة',
    receipts: 'إيصالات الإجابات المحفوظة',
    attended: 'الندوات التي حُضرت',
    certificates: 'الشهادات',
    edition: 'الإصدار',
    completed: 'اكتمل في',
    begun: 'بدأ في',
    attempt: 'المحاولة',
    savedAnswers: 'إجابات محفوظة',
    notHandedIn: 'لم تُسلَّم بعد',
    played: 'ما غُطّي',
    present: 'الحضور',
    more: 'والمزيد',
    nothing: 'لم يُسجَّل شيء بعد.',
    validUntil: 'صالحة حتى',
    verify: 'التحقق',
    signedForm: 'الصيغة الموقّعة من هذه الوثيقة هي ملف JSON المصدَّر؛ ومفتاحها العام متاح على',
    page: 'صفحة',
    minutes: 'دقيقة',
    statuses: {
      requested: 'مطلوب',
      approved: 'معتمد',
      active: 'قيد التقدم',
      completed: 'مكتمل',
      withdrawn: 'منسحب',
      refused: 'مرفوض',
      valid: 'صالحة',
      expiring: 'تنتهي قريبًا',
      lapsed: 'منتهية',
      renewed: 'حلّت محلها شهادة أحدث',
      revoked: 'ملغاة',
    },
    kinds: {
      video: 'فيديو',
      podcast: 'بودكاست',
      article: 'مقال',
      'case-study': 'دراسة حالة',
      lesson: 'درس',
      quiz: 'اختبار',
      webinar: 'ندوة',
    },
    rules: {
      coverage: ({ reached, needed }) => `غُطّي ${reached} والمطلوب ${needed}`,
      'sections-read': ({ reached, needed }) => `قُرئ ${reached} من ${needed} من الأقسام`,
      'ending-reached': () => 'بُلغت نهاية للقضية',
      'pages-and-checks': ({ reached, needed }) => `أُنجزت ${reached} من ${needed} من الصفحات مع أسئلتها`,
      'pass-mark': ({ reached, needed }) => `النتيجة ${reached} والمطلوب ${needed}`,
      'minutes-present': ({ reached, needed }) => `دقائق الحضور ${reached} والمطلوب ${needed}`,
    },
  },
} satisfies Record<Locale, ProofWords>;

/** The printed words in a language of the interface; in English where it is none of them. */
export const proofWords = (locale: string): ProofWords => WORDS[locale as Locale] ?? WORDS.en;
