/**
 * Words of the news whose plural is no ending, each after its singular, as tokens (`tokensOf`): Arabic makes most plurals of short
 * words inside them ("broken plurals"), by patterns that no rule of endings finds. A row in a table is sure; a root is not.
 */
const ROWS =
  `حرب حروب,دوله دول,رجل رجال,قايد قاده,مدينه مدن,جيش جيوش,حزب احزاب,فصيل فصايل,كتيبه كتايب,صاروخ صواريخ,خليه خلايا,
  وزير وزرا,رييس روسا,شهيد شهدا,قتيل قتلي,جريح جرحي,سجين سجنا,سلاح اسلحه,هدف اهداف,قاعده قواعد,عنصر عناصر,قريه قري,بلد بلدان بلاد,
  شعب شعوب,طريق طرق,جبل جبال,نهر انهار,سد سدود,قبيله قبايل,عشيره عشاير,مسجد مساجد,بيت بيوت,منزل منازل,سوق اسواق,خبر اخبار,
  تقرير تقارير,صحيفه صحف,مصدر مصادر,خبير خبرا,عميل عملا,زعيم زعما,نايب نواب,عضو اعضا,ضابط ضباط,جندي جنود,ضحيه ضحايا,طفل اطفال,
  ولد اولاد,امراه نسا,شخص اشخاص,سنه سنوات سنين,شهر اشهر شهور,يوم ايام,عام اعوام,اسبوع اسابيع,حد حدود,حق حقوق,قانون قوانين,
  سبب اسباب,خطر اخطار مخاطر,هجوم هجمات,معركه معارك,منطقه مناطق,مينا مواني,سفينه سفن,قارب قوارب,لغم غام,جسر جسور,باب ابواب,
  عامل عمال,محكمه محاكم,قاضي قضاه,حاكم حكام,ملك ملوك,امير امرا,شيخ شيوخ,مال اموال,دور ادوار,حليف حلفا,عدو اعدا,جار جيران,
  مصنع مصانع,حقل حقول,بير ابار,دليل ادله,شاهد شهود,سوال اسيله,موقف مواقف,وثيقه وثايق,رساله رسايل,كتاب كتب,راي ارا,فكره افكار,
  نتيجه نتايج,حل حلول,ضغط ضغوط,مبني مباني,سجن سجون,مركز مراكز,معبر معابر,ارض اراضي,عاصمه عواصم,اسم اسما,مدرسه مدارس`
    .split(',')
    .map((row) => row.trim().split(' '));

/** The rows of irregular plurals: a singular, then its plurals. */
export const IRREGULAR_PLURALS: readonly (readonly string[])[] = ROWS;

/** The singular of an irregular plural. */
export const SINGULAR_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([singular = '', ...plurals]) =>
    plurals.map((plural): [string, string] => [plural, singular]),
  ),
);

/**
 * Words that begin with a letter that is elsewhere a word of its own ("and", "so", "in", "like", "to"), and whose rest is another
 * word: وحدة, unit, is not و and حدة, sharpness.
 */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  `وحده وعود وجود ورود وصول وفاه وسام وليد وزير وزاره وجهه وقود وسايل وسيله واقع وارد واسع واحد واضح والي والد وافق وكيل وحيد
  ورا وجبه وشيك واسط وثيق وريث ورشه واجب واجه وادي وايل وصيه وظيفه وقفه
  كتايب بدايه بنايه بحريه بطاقه بضايع بطوله برامج بواسطه باقيه فواصل فرعيه فاعليه فصيله فعليه كواليس كاميرا لاحقه بلديه`.split(
    /\s+/,
  ),
);

/** Words with an ending that is elsewhere a plural or a pronoun, and whose rest is another word: طالبان, the Taliban; سليمان. */
export const WHOLE_ENDINGS: ReadonlySet<string> = new Set(
  'طالبان سليمان بارزان سلطان زيتون بحرين تلفزيون قانون كوردستان افغانستان'.split(' '),
);
