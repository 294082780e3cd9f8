import type { MediaQuestion } from '@provost/domain';
import type { PerLocale } from '../model.js';

interface Words {
  readonly prompt: string;
  /** By the id of the option. */
  readonly options: Readonly<Record<string, readonly [text: string, feedback: string]>>;
}

/** A question in several languages: when it is asked and what is right stand once. */
function question(
  shape: Pick<MediaQuestion, 'id' | 'at' | 'multiple' | 'required' | 'rewindTo'> & { readonly right: readonly string[] },
  words: Words,
): MediaQuestion {
  const { right, ...asked } = shape;
  return {
    ...asked,
    prompt: words.prompt,
    options: Object.entries(words.options).map(([id, [text, feedback]]) => ({
      id,
      text,
      feedback,
      correct: right.includes(id),
    })),
  };
}

const REPLACED = { id: 'replaced', at: 72.6, multiple: false, required: true, rewindTo: 52.1, right: ['seller'] };
const REASONS = { id: 'reasons', at: 51.8, multiple: true, required: false, rewindTo: 33.2, right: ['cheap', 'light', 'routes'] };

/** What the video asks on its way: why groups choose fakes, and who of the five is the easiest to replace. */
export const WHO_PROFITS_QUESTIONS: PerLocale<readonly MediaQuestion[]> = {
  en: [
    question(REASONS, {
      prompt: 'Which of these reasons did you hear for organised groups to choose fakes?',
      options: {
        cheap: ['Fakes cost little to make.', 'Low cost and a known mark leave a high margin.'],
        light: ['In many countries the penalty is light.', 'The risk is small beside the profit.'],
        routes: ['Routes, warehouses and false papers already exist.', 'Other illicit goods use them as well.'],
        quality: ['Buyers prefer the quality of fakes.', 'The film says that buyers do not feel like buyers of crime; it says nothing of quality.'],
      },
    }),
    question(REPLACED, {
      prompt: 'Whom of the five is it easiest to arrest, and easiest to replace?',
      options: {
        seller: ['The seller', 'Yes. That is why the file must not be closed with the seller.'],
        broker: ['The broker', 'The broker places the orders and writes the papers: hard to find, and hard to replace.'],
        carrier: ['The carrier', 'Carriers change, but they are seldom the first to be met.'],
      },
    }),
  ],
  ar: [
    question(REASONS, {
      prompt: 'أيّ هذه الأسباب سمعتَ لاختيار الجماعات المنظَّمة السلع المقلَّدة؟',
      options: {
        cheap: ['كلفة صنع المقلَّد قليلة.', 'الكلفة القليلة والعلامة المعروفة تتركان هامشًا عاليًا.'],
        light: ['العقوبة خفيفة في بلدان كثيرة.', 'المخاطرة صغيرة قياسًا بالربح.'],
        routes: ['الطرق والمخازن والأوراق المزوَّرة موجودة أصلًا.', 'تستخدمها سلع أخرى غير مشروعة أيضًا.'],
        quality: ['يفضّل المشترون جودة المقلَّد.', 'يقول الفيلم إن المشترين لا يشعرون بأنهم يشترون من الجريمة؛ ولا يقول شيئًا عن الجودة.'],
      },
    }),
    question(REPLACED, {
      prompt: 'مَن مِن الخمسة هو الأسهل توقيفًا والأسهل استبدالًا؟',
      options: {
        seller: ['البائع', 'نعم. ولهذا لا يجوز إغلاق الملف عند البائع.'],
        broker: ['الوسيط', 'الوسيط يقدّم الطلبات ويكتب الأوراق: يصعب العثور عليه ويصعب استبداله.'],
        carrier: ['الناقل', 'يتبدّل الناقلون، لكنهم نادرًا ما يكونون أول من تلقاه.'],
      },
    }),
  ],
  fr: [
    question(REASONS, {
      prompt: 'Lesquelles de ces raisons de choisir la contrefaçon avez-vous entendues ?',
      options: {
        cheap: ['Les faux coûtent peu à fabriquer.', 'Un faible coût et une marque connue laissent une forte marge.'],
        light: ['Dans de nombreux pays, la peine est légère.', 'Le risque est faible au regard du profit.'],
        routes: ['Les routes, les entrepôts et les faux papiers existent déjà.', 'D’autres marchandises illicites les utilisent aussi.'],
        quality: ['Les acheteurs préfèrent la qualité des faux.', 'Le film dit que les acheteurs n’ont pas l’impression d’acheter au crime ; il ne dit rien de la qualité.'],
      },
    }),
    question(REPLACED, {
      prompt: 'Lequel des cinq est le plus facile à arrêter, et le plus facile à remplacer ?',
      options: {
        seller: ['Le vendeur', 'Oui. C’est pourquoi le dossier ne doit pas se refermer sur le vendeur.'],
        broker: ['Le courtier', 'Le courtier passe les commandes et rédige les papiers : difficile à trouver, difficile à remplacer.'],
        carrier: ['Le transporteur', 'Les transporteurs changent, mais on les rencontre rarement en premier.'],
      },
    }),
  ],
  es: [
    question(REASONS, {
      prompt: '¿Cuáles de estas razones para elegir las falsificaciones ha oído?',
      options: {
        cheap: ['Las falsificaciones cuestan poco de fabricar.', 'Un coste bajo y una marca conocida dejan un margen alto.'],
        light: ['En muchos países la pena es leve.', 'El riesgo es pequeño frente al beneficio.'],
        routes: ['Las rutas, los almacenes y los papeles falsos ya existen.', 'Otras mercancías ilícitas también los usan.'],
        quality: ['Los compradores prefieren la calidad de las falsificaciones.', 'La película dice que los compradores no se sienten compradores del delito; de la calidad no dice nada.'],
      },
    }),
    question(REPLACED, {
      prompt: '¿A quién de los cinco es más fácil detener y más fácil sustituir?',
      options: {
        seller: ['Al vendedor', 'Sí. Por eso el caso no debe cerrarse con el vendedor.'],
        broker: ['Al intermediario', 'El intermediario hace los pedidos y redacta los papeles: difícil de encontrar y difícil de sustituir.'],
        carrier: ['Al transportista', 'Los transportistas cambian, pero rara vez son los primeros con los que uno se encuentra.'],
      },
    }),
  ],
};
