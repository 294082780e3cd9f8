import type { Locale } from '../platform/access/actor.js';

/** What is printed on a certificate beside its facts. */
export interface CertificateWords {
  readonly certifies: string;
  readonly completed: string;
  readonly issued: string;
  readonly expires: string;
  readonly verify: string;
  readonly signed: string;
  readonly levels: Readonly<Record<string, string>>;
}

const WORDS = {
  en: {
    certifies: 'This certifies that',
    completed: 'has completed every course and met every requirement of',
    issued: 'Issued',
    expires: 'Valid until',
    verify: 'Anyone may verify this certificate at',
    signed: 'Signed with Ed25519, key',
    levels: {
      introductory: 'Introductory certificate',
      intermediate: 'Intermediate certificate',
      advanced: 'Advanced certificate',
      specialised: 'Specialised certificate',
    },
  },
  fr: {
    certifies: 'Il est certifié que',
    completed: 'a suivi tous les cours et satisfait à toutes les exigences de',
    issued: 'Délivré le',
    expires: 'Valable jusqu’au',
    verify: 'Chacun peut vérifier ce certificat à l’adresse',
    signed: 'Signé avec Ed25519, clé',
    levels: {
      introductory: 'Certificat d’introduction',
      intermediate: 'Certificat intermédiaire',
      advanced: 'Certificat avancé',
      specialised: 'Certificat spécialisé',
    },
  },
  es: {
    certifies: 'Se certifica que',
    completed: 'ha completado todos los cursos y cumplido todos los requisitos de',
    issued: 'Expedido el',
    expires: 'Válido hasta el',
    verify: 'Cualquiera puede verificar este certificado en',
    signed: 'Firmado con Ed25519, clave',
    levels: {
      introductory: 'Certificado introductorio',
      intermediate: 'Certificado intermedio',
      advanced: 'Certificado avanzado',
      specialised: 'Certificado especializado',
    },
  },
  ar: {
    certifies: 'تشهد الكلية بأن',
    completed: 'قد أتمّ جميع الدورات واستوفى جميع المتطلبات المقررة في',
    issued: 'تاريخ الإصدار',
    expires: 'صالحة حتى',
    verify: 'يمكن لأي شخص التحقق من هذه الشهادة على',
    signed: 'موقّعة بخوارزمية Ed25519، المفتاح',
    levels: {
      introductory: 'شهادة تمهيدية',
      intermediate: 'شهادة متوسطة',
      advanced: 'شهادة متقدمة',
      specialised: 'شهادة تخصصية',
    },
  },
} satisfies Record<Locale, CertificateWords>;

/** The printed words in a language of the interface; in English where it is none of them. */
export const certificateWords = (locale: string): CertificateWords => WORDS[locale as Locale] ?? WORDS.en;
