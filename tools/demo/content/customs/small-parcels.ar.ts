import { translatedCase } from '../translated-case.js';
import { beltInArabic } from './small-parcels.belt.ar.js';
import { parcelCourtInArabic } from './small-parcels.court.ar.js';
import { smallParcelsEn } from './small-parcels.en.js';
import { parcelEndingsInArabic } from './small-parcels.endings.ar.js';
import { parcelExhibitsInArabic } from './small-parcels.exhibits.ar.js';
import { lampInArabic } from './small-parcels.lamp.ar.js';

/** Case F, “Small parcels”, in Arabic. */
export const smallParcelsAr = translatedCase(smallParcelsEn, {
  brief:
    'الساعة الرابعة فجراً في مركز الفرز بليندمير. عشرون طرداً على سير سيدور في السابعة. لديك مفتشان ووقت لأربع معاينات. ستترك ستة عشر طرداً تمضي، وبعد ستة أسابيع سيسألك قاضٍ كيف اخترت. وما تكتبه قبل قطع أول شريط هو ما سيقرؤه. المكان والناس والشركات والعلامة من الخيال؛ أما القانون فلا.',
  variables: {
    minutes: { title: 'دقائق حتى يدور السير', unit: 'دقيقة' },
    budget: { title: 'العمل الإضافي والتكاليف', unit: 'دولار' },
    admissibility: { title: 'قابلية القبول', unit: '/ 100' },
    safety: { title: 'سلامة الضباط', unit: '/ 100' },
    harm: { title: 'الضرر على الجمهور', unit: '/ 100' },
    reason: {
      title: 'السبب المدوَّن',
      options: { none: 'لا شيء بعد', signs: 'مؤشرات، طرداً طرداً', country: 'بلد', feeling: 'إحساس' },
    },
    lot: 'سُحب طرد بالقرعة',
    collector: 'شوهد من يجمع الطرود',
  },
  notes: {
    account: 'دوبوس: مرسلون كثيرون وحساب واحد، تدفع عنه بطاقة متجر أُغلق.',
    measured: 'الأوزان تقيسها الآلة: خمس مرات 640 غراماً في دقيقتين.',
    return: 'المرتجعات إلى متجر لتسليم الطرود في شارع السفرجل. ولم يُعد أحد شيئاً قط.',
    before: 'يرسل الحساب كل خميس ثانٍ منذ الربيع، نحو خمسة طرود كل مرة.',
    phone: 'خمسة مرسلين، وهاتف واحد ينتهي بالرقم 771.',
    grams: '640 غراماً لكل منها، حتى الغرام.',
    street: 'خمسة مستلمين وخمسة أبواب وشارع واحد.',
    limit: 'قيم من ثمانية دولارات وتسعة؛ والرسم يُستحق من عشرة.',
    card: 'ورق مقوى مطبوع، 3.1 كغ، إلى شقة في الشارع نفسه، من الحساب نفسه.',
    bare: 'تأتي المغانط في كيس سادة. وعلبها جاءت بمعزل عنها.',
    loose: 'مغناطيس بحجم حبة عدس ينفصل بشدّة خفيفة. واثنان منه قد يسدّان أمعاء طفل.',
    printer: 'في الملصقين خط أبيض واحد: طابعة واحدة، في رأسها نقطة ميتة.',
    sample: 'بالنموذج: 61 ضبطية في 412 معاينة. وبالقرعة: 8 في 388.',
  },
  exhibits: parcelExhibitsInArabic,
  scenes: { ...beltInArabic, ...lampInArabic, ...parcelCourtInArabic, ...parcelEndingsInArabic },
});
