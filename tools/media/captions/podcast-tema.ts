import type { Translation } from './translation.js';

/** The words of the podcast from Tema, phrase by phrase as its transcript parts them, in the portal's other languages. */
export const podcastTemaTranslated: Translation = {
  title: {
    ar: 'الوزن الخطأ: صباح في تيما',
    fr: 'Le mauvais poids : un matin à Tema',
    es: 'El peso equivocado: una mañana en Tema',
  },
  notes: {
    ar: 'يروي موظف جمارك في تيما كيف صار صندوق أخفّ مما ينبغي قضية: سؤال واحد إلى صاحب حق، ومكالمة واحدة إلى الشرطة، وعادة واحدة يوصي بها كل ميناء. الأشخاص والقضية من نسج الخيال؛ أما أيام العمل العشرة فهي الواردة في المادة 55 من اتفاق تريبس.',
    fr: "Un agent des douanes de Tema raconte comment un carton trop léger est devenu une affaire : une question à un titulaire de droits, un appel à la police, et une habitude qu'il recommande à tous les ports. Les personnes et l'affaire sont inventées ; les dix jours ouvrables sont ceux de l'article 55 de l'Accord sur les ADPIC.",
    es: 'Un agente de aduanas de Tema cuenta cómo una caja que pesaba demasiado poco se convirtió en un caso: una pregunta a un titular de derechos, una llamada a la policía y un hábito que recomienda a todos los puertos. Las personas y el caso son inventados; los diez días hábiles son los del artículo 55 del Acuerdo sobre los ADPIC.',
  },
  speakers: {
    Leila: { ar: 'ليلى', fr: 'Leila', es: 'Leila' },
    Kojo: { ar: 'كوجو', fr: 'Kojo', es: 'Kojo' },
  },
  chapters: {
    'The wrong weight': { ar: 'الوزن الخطأ', fr: 'Le mauvais poids', es: 'El peso equivocado' },
    'Asking the right holder': {
      ar: 'سؤال صاحب الحق',
      fr: 'Interroger le titulaire de droits',
      es: 'Preguntar al titular de derechos',
    },
    'Bringing in the police': { ar: 'إشراك الشرطة', fr: 'Faire intervenir la police', es: 'Recurrir a la policía' },
    'One habit': { ar: 'عادة واحدة', fr: 'Une habitude', es: 'Un hábito' },
  },
  phrases: {
    'Welcome to Meridian Voices.': {
      ar: 'أهلاً بكم في «أصوات ميريديان».',
      fr: 'Bienvenue dans Voix de Meridian.',
      es: 'Bienvenidos a Voces de Meridian.',
    },
    'I am Leila.': { ar: 'أنا ليلى.', fr: 'Je suis Leila.', es: 'Soy Leila.' },
    'Today we are with Kojo, a customs officer at the port of Tema in Ghana.': {
      ar: 'معنا اليوم كوجو، موظف جمارك في ميناء تيما في غانا.',
      fr: "Aujourd'hui, nous sommes avec Kojo, agent des douanes au port de Tema, au Ghana.",
      es: 'Hoy estamos con Kojo, agente de aduanas en el puerto de Tema, en Ghana.',
    },
    'Kojo, you told me that your best case began with a bathroom scale.': {
      ar: 'كوجو، قلت لي إن أفضل قضاياك بدأت بميزان حمّام.',
      fr: "Kojo, vous m'avez dit que votre plus belle affaire a commencé par un pèse-personne.",
      es: 'Kojo, usted me dijo que su mejor caso empezó con una báscula de baño.',
    },
    'Nearly.': { ar: 'تقريباً.', fr: 'Presque.', es: 'Casi.' },
    'It was a platform scale.': {
      ar: 'كان ميزاناً أرضياً.',
      fr: "C'était une bascule.",
      es: 'Era una báscula de plataforma.',
    },
    'The declaration said brake pads, four hundred cartons.': {
      ar: 'ذكر البيان الجمركي تيل فرامل، أربعمئة صندوق.',
      fr: 'La déclaration disait : plaquettes de frein, quatre cents cartons.',
      es: 'La declaración decía pastillas de freno, cuatrocientas cajas.',
    },
    'Brake pads are heavy.': {
      ar: 'وتيل الفرامل ثقيل.',
      fr: 'Les plaquettes de frein sont lourdes.',
      es: 'Las pastillas de freno pesan.',
    },
    'These cartons were light.': {
      ar: 'أما هذه الصناديق فكانت خفيفة.',
      fr: 'Ces cartons étaient légers.',
      es: 'Estas cajas eran ligeras.',
    },
    'The invoice, the packing list and the bill of lading gave three different weights.': {
      ar: 'وأعطت الفاتورة وقائمة التعبئة وسند الشحن ثلاثة أوزان مختلفة.',
      fr: 'La facture, la liste de colisage et le connaissement donnaient trois poids différents.',
      es: 'La factura, la lista de empaque y el conocimiento de embarque daban tres pesos distintos.',
    },
    'What did you do first?': {
      ar: 'ما أول شيء فعلته؟',
      fr: "Qu'avez-vous fait en premier ?",
      es: '¿Qué hizo primero?',
    },
    'I stopped, and I wrote.': {
      ar: 'توقفت، وكتبت.',
      fr: "Je me suis arrêté, et j'ai écrit.",
      es: 'Me detuve y escribí.',
    },
    'What I saw, when, and which papers I held.': {
      ar: 'ما رأيته، ومتى، وأي أوراق كانت بيدي.',
      fr: "Ce que j'ai vu, quand, et quels papiers j'avais en main.",
      es: 'Lo que vi, cuándo y qué documentos tenía.',
    },
    'Then I asked for an inspection.': {
      ar: 'ثم طلبت المعاينة.',
      fr: "Puis j'ai demandé une visite.",
      es: 'Después pedí una inspección.',
    },
    'Inside we found brake pads that bent in the hand, with no mark on them.': {
      ar: 'وجدنا في الداخل تيل فرامل ينثني في اليد، ولا علامة عليه.',
      fr: "À l'intérieur, des plaquettes qui pliaient dans la main, sans aucune marque.",
      es: 'Dentro hallamos pastillas que se doblaban en la mano, sin marca alguna.',
    },
    'And in the last row,': { ar: 'وفي الصف الأخير،', fr: 'Et au dernier rang,', es: 'Y en la última fila,' },
    'one small carton with twelve thousand printed labels of a well known brand.': {
      ar: 'صندوق صغير فيه اثنا عشر ألف ملصق مطبوع لعلامة معروفة.',
      fr: "un petit carton avec douze mille étiquettes imprimées d'une marque connue.",
      es: 'una caja pequeña con doce mil etiquetas impresas de una marca conocida.',
    },
    'So the goods carried no mark.': {
      ar: 'إذن لم تحمل البضاعة علامة.',
      fr: 'La marchandise ne portait donc pas de marque.',
      es: 'Así que la mercancía no llevaba marca.',
    },
    'Could you hold them?': {
      ar: 'هل كان بإمكانك احتجازها؟',
      fr: 'Pouviez-vous la retenir ?',
      es: '¿Podía retenerla?',
    },
    'That was the question.': { ar: 'كان ذلك هو السؤال.', fr: "C'était la question.", es: 'Esa era la cuestión.' },
    'We suspended the release of the whole consignment under our own law,': {
      ar: 'أوقفنا الإفراج عن الشحنة كلها بموجب قانوننا،',
      fr: "Nous avons suspendu la mainlevée de tout l'envoi selon notre propre loi,",
      es: 'Suspendimos el levante de todo el envío conforme a nuestra propia ley',
    },
    'and sent photographs and two samples to the right holder.': {
      ar: 'وأرسلنا صوراً وعيّنتين إلى صاحب الحق.',
      fr: 'et envoyé des photographies et deux échantillons au titulaire de droits.',
      es: 'y enviamos fotografías y dos muestras al titular de derechos.',
    },
    'Their engineer answered the next day.': {
      ar: 'أجابت مهندستهم في اليوم التالي.',
      fr: 'Leur ingénieure a répondu le lendemain.',
      es: 'Su ingeniera respondió al día siguiente.',
    },
    'She did not say, this looks wrong.': {
      ar: 'لم تقل: يبدو هذا خطأ.',
      fr: "Elle n'a pas dit : cela semble faux.",
      es: 'No dijo: esto parece falso.',
    },
    'She said what was wrong, with part numbers, and signed it.': {
      ar: 'بل بيّنت الخطأ، بأرقام القطع، ووقّعت.',
      fr: "Elle a dit ce qui n'allait pas, références à l'appui, et elle a signé.",
      es: 'Dijo qué estaba mal, con números de pieza, y lo firmó.',
    },
    'That is a statement a court can use.': {
      ar: 'هذه إفادة تستطيع المحكمة أن تعتمد عليها.',
      fr: 'Voilà une déclaration dont un tribunal peut se servir.',
      es: 'Esa es una declaración que un tribunal puede usar.',
    },
    'And the clock was running.': { ar: 'والوقت كان يمضي.', fr: 'Et le temps courait.', es: 'Y el reloj corría.' },
    'It always runs.': { ar: 'إنه يمضي دائماً.', fr: 'Il court toujours.', es: 'Siempre corre.' },
    'The TRIPS Agreement gives the applicant ten working days to start proceedings,': {
      ar: 'يمنح اتفاق تريبس مقدّم الطلب عشرة أيام عمل لبدء الإجراءات،',
      fr: "L'Accord sur les ADPIC donne au requérant dix jours ouvrables pour engager une procédure,",
      es: 'El Acuerdo sobre los ADPIC da al solicitante diez días hábiles para iniciar un procedimiento,',
    },
    'and ten more where it is justified.': {
      ar: 'وعشرة أخرى حيث يوجد ما يبرّرها.',
      fr: "et dix de plus lorsque c'est justifié.",
      es: 'y diez más cuando esté justificado.',
    },
    'If nobody acts, the goods go.': {
      ar: 'وإذا لم يتحرك أحد، خرجت البضاعة.',
      fr: "Si personne n'agit, la marchandise part.",
      es: 'Si nadie actúa, la mercancía se va.',
    },
    'So we agreed with our partners, long before,': {
      ar: 'لذلك اتفقنا مع شركائنا، قبل ذلك بكثير،',
      fr: 'Nous avions donc convenu avec nos partenaires, bien avant,',
      es: 'Por eso acordamos con nuestros socios, mucho antes,',
    },
    'who answers, by when, and in which form.': {
      ar: 'على مَن يجيب، ومتى، وبأي صيغة.',
      fr: 'qui répond, dans quel délai, et sous quelle forme.',
      es: 'quién responde, en qué plazo y en qué forma.',
    },
    'When did the police come in?': {
      ar: 'متى دخلت الشرطة؟',
      fr: 'Quand la police est-elle intervenue ?',
      es: '¿Cuándo intervino la policía?',
    },
    'The same afternoon.': { ar: 'بعد ظهر اليوم نفسه.', fr: 'Le même après-midi.', es: 'Esa misma tarde.' },
    'I used to wait until my file was perfect.': {
      ar: 'كنت في السابق أنتظر حتى يكتمل ملفي.',
      fr: "Avant, j'attendais que mon dossier soit parfait.",
      es: 'Antes esperaba a que mi expediente fuera perfecto.',
    },
    'That was a mistake.': { ar: 'كان ذلك خطأ.', fr: "C'était une erreur.", es: 'Era un error.' },
    'The police had a name that I did not have.': {
      ar: 'كان لدى الشرطة اسم ليس عندي.',
      fr: "La police avait un nom que je n'avais pas.",
      es: 'La policía tenía un nombre que yo no tenía.',
    },
    'Our importer was new, but his telephone number was already in another file,': {
      ar: 'كان مستوردنا جديداً، لكن رقم هاتفه كان موجوداً في ملف آخر،',
      fr: 'Notre importateur était nouveau, mais son numéro figurait déjà dans un autre dossier,',
      es: 'Nuestro importador era nuevo, pero su teléfono ya estaba en otro expediente,',
    },
    'about stolen vehicles.': {
      ar: 'عن مركبات مسروقة.',
      fr: 'sur des véhicules volés.',
      es: 'sobre vehículos robados.',
    },
    'What did each side need from the other?': {
      ar: 'وماذا احتاج كل طرف من الآخر؟',
      fr: "De quoi chacun avait-il besoin de la part de l'autre ?",
      es: '¿Qué necesitaba cada parte de la otra?',
    },
    'They needed the labels, untouched, sealed and numbered,': {
      ar: 'احتاجوا إلى الملصقات سليمة لم تُمسّ، مختومة ومرقّمة،',
      fr: 'Il leur fallait les étiquettes, intactes, scellées et numérotées,',
      es: 'Ellos necesitaban las etiquetas, intactas, precintadas y numeradas,',
    },
    'because fingerprints and printing marks were on them.': {
      ar: 'لأن عليها بصمات وآثار طباعة.',
      fr: "car elles portaient des empreintes et des traces d'impression.",
      es: 'porque tenían huellas y marcas de impresión.',
    },
    'We needed to know whether to let one carton move under control.': {
      ar: 'واحتجنا نحن إلى أن نعرف هل نترك صندوقاً يمرّ تحت المراقبة.',
      fr: "Nous devions savoir s'il fallait laisser circuler un carton sous surveillance.",
      es: 'Nosotros necesitábamos saber si dejar circular una caja bajo vigilancia.',
    },
    'The prosecutor decided.': { ar: 'قرّرت النيابة.', fr: 'Le procureur a décidé.', es: 'Decidió la fiscalía.' },
    'Not customs, and not the company.': {
      ar: 'لا الجمارك ولا الشركة.',
      fr: "Ni la douane, ni l'entreprise.",
      es: 'Ni la aduana ni la empresa.',
    },
    'If our listeners keep one habit from you, which should it be?': {
      ar: 'لو أخذ مستمعونا عنك عادة واحدة، فأيها ينبغي أن تكون؟',
      fr: 'Si nos auditeurs retenaient de vous une seule habitude, laquelle ?',
      es: 'Si nuestros oyentes se quedan con un hábito suyo, ¿cuál debería ser?',
    },
    'Have a page with names.': {
      ar: 'لتكن لديك صفحة بالأسماء.',
      fr: 'Ayez une page avec des noms.',
      es: 'Tenga una página con nombres.',
    },
    'Police, prosecutor, regulator, right holder, laboratory.': {
      ar: 'الشرطة والنيابة والجهة الرقابية وصاحب الحق والمختبر.',
      fr: 'Police, parquet, autorité de contrôle, titulaire de droits, laboratoire.',
      es: 'Policía, fiscalía, autoridad reguladora, titular de derechos, laboratorio.',
    },
    'One name and one number each, tested every three months.': {
      ar: 'اسم واحد ورقم واحد لكل منها، يُجرَّب كل ثلاثة أشهر.',
      fr: 'Un nom et un numéro pour chacun, essayés tous les trois mois.',
      es: 'Un nombre y un número para cada uno, probados cada tres meses.',
    },
    'A partnership is not a signature on a wall.': {
      ar: 'الشراكة ليست توقيعاً معلّقاً على جدار.',
      fr: "Un partenariat n'est pas une signature au mur.",
      es: 'Una alianza no es una firma en la pared.',
    },
    'It is somebody who answers the telephone on a Friday evening.': {
      ar: 'إنها شخص يردّ على الهاتف مساء يوم جمعة.',
      fr: "C'est quelqu'un qui décroche le téléphone un vendredi soir.",
      es: 'Es alguien que contesta el teléfono un viernes por la noche.',
    },
    'Somebody who answers on a Friday.': {
      ar: 'شخص يردّ يوم الجمعة.',
      fr: "Quelqu'un qui répond le vendredi.",
      es: 'Alguien que contesta un viernes.',
    },
    'Thank you, Kojo.': { ar: 'شكراً لك يا كوجو.', fr: 'Merci, Kojo.', es: 'Gracias, Kojo.' },
    'And to you, listening: who is on your page?': {
      ar: 'وأنتم يا مَن تستمعون: مَن على صفحتكم؟',
      fr: 'Et vous qui écoutez : qui figure sur votre page ?',
      es: 'Y a quienes escuchan: ¿quién está en su página?',
    },
  },
};
