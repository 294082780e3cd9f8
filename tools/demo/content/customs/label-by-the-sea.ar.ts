import { translatedCase } from '../translated-case.js';
import { deskInArabic } from './label-by-the-sea.desk.ar.js';
import { labelByTheSeaEn } from './label-by-the-sea.en.js';
import { labelEndingsInArabic } from './label-by-the-sea.endings.ar.js';
import { labelExhibitsInArabic } from './label-by-the-sea.exhibits.ar.js';
import { hallInArabic } from './label-by-the-sea.hall.ar.js';
import { unitInArabic } from './label-by-the-sea.unit.ar.js';

/** Case C, “Label by the sea”, in Arabic. */
export const labelByTheSeaAr = translatedCase(labelByTheSeaEn, {
  brief:
    'تقود وحدة الاستهداف في جمارك ميناء تارو. من البحر تأتي عبوات كريم سادة لا تخالف قانوناً. ومن الجو تأتي طرود صغيرة لا يفتحها أحد. وينتهي كلاهما خلف سياج منطقة هالسيون الحرة، حيث يصيران شيئاً آخر. وبعد ست وثلاثين ساعة تحمله سفينة بعيداً. جِد الطريق الثاني، واختر أربعة طرود من عشرين، وقرّر متى يُفتح الباب. المكان والناس والشركات والعلامة من الخيال؛ أما القانون فلا.',
  variables: {
    hours: { title: 'ساعات حتى تحميل السفينة', unit: 'ساعة' },
    budget: { title: 'ميزانية العملية', unit: 'دولار' },
    admissibility: { title: 'قابلية القبول', unit: '/ 100' },
    safety: { title: 'سلامة الضباط', unit: '/ 100' },
    harm: { title: 'الضرر على الجمهور', unit: '/ 100' },
    joined: 'شوهدت العبوات والملصقات تلتقي',
    abroad: 'أُبلغ طرفا الطريق',
    workers: {
      title: 'الثلاثة في الوحدة 14',
      options: { unknown: 'لم تلتقِهم بعد', heard: 'سُمعوا شهوداً', accused: 'عوملوا مشتبهاً بهم' },
    },
  },
  notes: {
    repack: 'أوكويي: تدخل العبوات يوم الاثنين وتخرج يوم الأربعاء، وكل كرتونة أثقل قليلاً.',
    meter: 'بين العاشرة والرابعة ليلاً يسحب «مخزن عبوات» من الكهرباء ما يسحبه مخبز.',
    owner: 'المدير الذي في العقد يدرس طب الأسنان. وتدفع الإيجار شركة ثالثة من الخارج.',
    deputy: 'نائب أوكويي يمسك دفتر البوابة. وأخوه سائق لدى كورنيش للخلط.',
    weight: 'دخولاً: 16.0 كغ للكرتونة. وخروجاً بعد يومين: 17.4 كغ. ولم يصرّح أحد بمناولة.',
    unaltered: 'قيد التصدير يقول: «سلع لم تُغيَّر».',
    origin: 'المنشأ عند الدخول بلد، والمنشأ عند الخروج بلد آخر.',
    stay: 'ست كميات منذ مارس، كل منها في المنطقة يومين تماماً.',
    freight: '«قرطاسية»: القيمة 30 دولاراً، والأجرة 214 دولاراً.',
    phone: 'هاتف القرطاسية على سند الشحن هو الذي في عقد إيجار الوحدة 14.',
    eleven: 'في اللفافة 11,400 ملصق: «فيلانت كلير، 50 مل».',
    entitled: 'ليس لفيلانت صانع ولا معبّئ ولا مرخَّص له في هذا البلد ولا في هذه المنطقة.',
    grams: 'الملصق الواحد مع الغطاء المطبوع والعلبة يزن 5.8 غرامات. في 240، أي 1.4 كغ.',
    plate: 'لوح المكبس يحمل الاسم بكتابة معكوسة.',
    lots: 'يعدّ الدفتر ست كميات، و118,000 عبوة، وثلاثة أماكن تسليم.',
    passports: 'جوازات العمال الثلاثة في مكتب رئيس عمال ليس هنا.',
    mercury: 'تسع عينات من تسع فيها زئبق، نحو 9,100 ملغ في كيلوغرام الكريم.',
  },
  exhibits: labelExhibitsInArabic,
  scenes: { ...deskInArabic, ...hallInArabic, ...unitInArabic, ...labelEndingsInArabic },
});
