import type { StepPlan, WebinarPlan } from '../../model.js';

const webinar: WebinarPlan = {
  key: 'asking-another-country',
  title: {
    en: 'Asking another country: a request that gets an answer',
    ar: 'كيف تطلب المساعدة من بلد آخر: طلب يلقى جواباً',
    fr: 'Demander à un autre pays : la demande qui obtient une réponse',
    es: 'Pedir ayuda a otro país: una solicitud que obtiene respuesta',
  },
  about: {
    en: 'An hour with two officers of National Central Bureaus. They read three real-looking, invented requests aloud, show why two of them were never answered, and rewrite the third with you. Bring a request of your own, without names.',
    ar: 'ساعة مع ضابطين من مكاتب مركزية وطنية. يقرآن ثلاثة طلبات متخيَّلة تشبه الواقع، ويبيّنان لماذا بقي اثنان منها بلا جواب، ويعيدان معك صياغة الثالث. أحضر طلباً من عندك بلا أسماء.',
    fr: 'Une heure avec deux agents de bureaux centraux nationaux. Ils lisent trois demandes inventées mais vraisemblables, montrent pourquoi deux sont restées sans réponse et récrivent la troisième avec vous. Apportez une demande de votre cru, sans noms.',
    es: 'Una hora con dos agentes de oficinas centrales nacionales. Leen tres solicitudes inventadas pero verosímiles, muestran por qué dos no recibieron respuesta y reescriben la tercera con usted. Traiga una solicitud propia, sin nombres.',
  },
  daysAhead: 12,
  localTime: '14:00',
  timeZone: 'Europe/Paris',
  place: 'Meridian College, online',
  minutes: 60,
  roomUrl: 'https://meet.example.org/meridian-asking-another-country',
};

/** Optional, because a live hour must not keep an officer on night shift from her certificate. */
export const webinarStep: StepPlan = {
  key: 'asking-another-country',
  kind: 'webinar',
  title: {
    en: 'Webinar: Asking another country',
    ar: 'ندوة مباشرة: كيف تطلب المساعدة من بلد آخر',
    fr: 'Webinaire : Demander à un autre pays',
    es: 'Seminario en línea: Pedir ayuda a otro país',
  },
  minutes: 60,
  required: false,
  prerequisite: 'none',
  webinar,
  content: {
    en: {
      kind: 'webinar',
      requiredMinutes: 40,
      about:
        'Two officers of National Central Bureaus rewrite a request with you until it can be answered. Attendance of forty minutes counts; it is counted over reconnections, so a bad line costs you nothing.',
    },
    ar: {
      kind: 'webinar',
      requiredMinutes: 40,
      about:
        'ضابطان من مكتبين مركزيين وطنيين يعيدان معك صياغة طلب حتى يصبح قابلاً للإجابة. يُحتسب الحضور عند بلوغ أربعين دقيقة تُجمع عبر مرات الاتصال كلها، فلا يضيّع عليك ضعف الخط شيئاً.',
    },
    fr: {
      kind: 'webinar',
      requiredMinutes: 40,
      about:
        'Deux agents de bureaux centraux nationaux récrivent une demande avec vous jusqu’à ce qu’elle puisse recevoir une réponse. Quarante minutes de présence suffisent ; elles s’additionnent d’une connexion à l’autre, une mauvaise ligne ne vous coûte donc rien.',
    },
    es: {
      kind: 'webinar',
      requiredMinutes: 40,
      about:
        'Dos agentes de oficinas centrales nacionales reescriben con usted una solicitud hasta que pueda recibir respuesta. Bastan cuarenta minutos de asistencia, sumados entre reconexiones: una mala línea no le hace perder nada.',
    },
  },
};
