/** What pages that are no articles call themselves. */
import type { PhraseTable } from './phrases.ts';

/** Titles of pages that stand in the place of a page that is not there or not given out. */
export const ERROR_TITLES: PhraseTable = {
  en: [
    '[error] (400|401|403|404|410|429|500|502|503|504) [error]',
    '[#] [the|this] page [you requested|requested] (is|was|can|could) (not|no longer) [be] (found|available)',
    '[#] [page|file|article|site|content|resource] not found',
    "[sorry] [we] (can't|couldn't|cannot) find ~ page",
    "[this] page (doesn't|does not) exist",
    '[#] (access|permission) (denied|forbidden)',
    '[#] forbidden',
    '[#] (bad gateway|bad request|unauthorized|gateway timeout|too many requests|internal server error)',
    '[#] [site|service|page|website] [temporarily|currently|is] unavailable',
    '[site] [is] (under|down for) maintenance',
    'just a moment',
    'attention required',
    'pardon our interruption',
    'one more step',
    'security check',
    '(are you|verify you are|verifying you are|confirm you are) [a|not a] (human|robot)',
    'human verification',
    'robot check',
    'ddos protection …',
    '[please] (complete|solve) the captcha',
    'something went wrong',
    'an error (occurred|has occurred)',
    'application error',
    '(this|your) connection is not private',
    "this site can't be reached",
    'unsupported browser',
    'account suspended',
  ],
  ar: [
    '[خطأ] [#] [الصفحة|صفحة] (غير موجودة|غير متوفرة|غير متاحة)',
    'لم يتم العثور على الصفحة',
    'الصفحة المطلوبة غير موجودة',
    'تم رفض الوصول',
    'خطأ في الخادم',
  ],
  de: [
    '[#] [die] seite [wurde|konnte] nicht [gefunden] [gefunden|verfügbar] [werden]',
    'zugriff verweigert',
    '[ein] fehler [ist] aufgetreten',
    'interner serverfehler',
  ],
  es: ['[#] página no (encontrada|existe|disponible)', 'acceso denegado', 'error del servidor'],
  fa: ['[خطا] [#] صفحه [مورد نظر] (یافت نشد|پیدا نشد|وجود ندارد)', 'دسترسی غیر مجاز'],
  fr: [
    '[#] (page|article) (non trouvée|introuvable|inexistante|non trouvé)',
    'accès (refusé|interdit)',
    'erreur [interne] [du] serveur',
  ],
  he: ['[#] (הדף|העמוד|דף|עמוד) [המבוקש] לא (נמצא|קיים)', 'הגישה נדחתה'],
  it: ['[#] pagina non trovata', 'accesso negato'],
  pt: ['[#] página não encontrada', 'acesso negado'],
  ru: ['[#] страница не (найдена|существует)', 'доступ (запрещён|ограничен)', 'ошибка сервера'],
  tr: ['[#] sayfa bulunamadı', 'erişim engellendi'],
  zh: ['[#] 页面(不存在|未找到|找不到了)', '找不到[该|此]页面', '访问被拒绝', '您访问的页面不存在'],
};

/** Titles of pages on which a visitor signs in. */
export const LOGIN_TITLES: PhraseTable = {
  en: [
    '[please] (log-in|sign-in|login) [to continue|to your account|required]',
    '(log|sign) in (to|with|or) …',
    '(create [an|your] account|register|sign up|forgot [your] password|reset [your] password)',
    'member login',
  ],
  ar: ['تسجيل الدخول', 'إنشاء حساب', 'سجل الدخول'],
  de: ['anmelden', 'anmeldung', 'einloggen', 'registrieren', 'registrierung'],
  es: ['iniciar sesión', 'inicio de sesión', 'inicia sesión', 'acceder', 'regístrate'],
  fa: ['ورود [به سایت|به حساب|کاربران|اعضا]', 'ثبت نام'],
  fr: ['connexion', 'se connecter', 'connectez-vous', 'identifiez-vous', 'identification', 'créer un compte'],
  he: ['התחברות', 'כניסה לחשבון', 'כניסת משתמשים', 'הרשמה'],
  it: ['accedi', 'registrati'],
  pt: ['entrar', 'iniciar sessão', 'fazer login'],
  ru: ['вход [на сайт|в систему|в аккаунт]', 'войти', 'авторизация', 'регистрация'],
  tr: ['giriş yap', 'üye girişi', 'oturum aç', 'üye ol'],
  zh: ['登录', '用户登录', '注册', '会员登录'],
};

/** Titles of pages on which a visitor decides about cookies before the text. */
export const CONSENT_TITLES: PhraseTable = {
  en: [
    'before you continue [to …]',
    '(we|and our partners) (value|care about|respect) your privacy',
    'your privacy [choices|matters]',
    'privacy (settings|preferences|preference center)',
    '[your] cookie[s] (consent|notice|choices)',
    'manage (your|my) [cookie|consent|privacy] (preferences|choices|consent)',
  ],
  ar: ['خصوصيتك (تهمنا|مهمة)', 'نحن نهتم بخصوصيتك', 'الموافقة على ملفات تعريف الارتباط'],
  de: [
    '(ihre|deine) (privatsphäre|daten) [ist uns wichtig]',
    'wir (schätzen|respektieren) ihre privatsphäre',
    'bevor sie fortfahren',
    'datenschutzeinstellungen',
    'cookie-einstellungen',
  ],
  es: [
    'valoramos [tu|su] privacidad',
    '(tu|su) privacidad [es importante] [para nosotros]',
    'antes de continuar',
    'configuración de cookies',
  ],
  fa: ['حریم خصوصی شما'],
  fr: [
    'votre vie privée [est importante]',
    '(nous respectons|respect de) votre vie privée',
    'avant de continuer',
    'gestion des cookies',
  ],
  he: ['הפרטיות שלך', 'אנו מכבדים את פרטיותך'],
  it: ['rispettiamo la tua privacy', 'la tua privacy [è importante]', 'prima di continuare'],
  pt: ['valorizamos a sua privacidade', 'antes de continuar'],
  ru: ['мы ценим вашу конфиденциальность', 'настройки файлов cookie'],
  tr: ['gizliliğinize değer veriyoruz', 'gizlilik tercihleri', 'çerez tercihleri'],
  zh: ['我们重视您的隐私', '隐私设置'],
};

/** Words of which texts on consent are full, and articles are not. */
export const CONSENT_WORDS: PhraseTable = {
  en: [
    'cookie[s]',
    'consent',
    'your (choices|preferences|device)',
    'privacy policy',
    'personal data',
    'legitimate interest[s]',
    'our partners',
    '(personalised|personalized) (ads|content|advertising)',
  ],
  ar: ['ملفات تعريف الارتباط', 'سياسة الخصوصية', 'بياناتك', 'موافقتك', 'خصوصيتك'],
  de: ['einwilligung', 'datenschutz*', 'personenbezogene* daten', 'cookie-richtlinie', 'zustimm*'],
  es: ['consentimiento', 'política de privacidad', 'datos personales', 'nuestros socios'],
  fa: ['کوکی', 'حریم خصوصی'],
  fr: ['consentement', 'données personnelles', 'nos partenaires', 'politique de confidentialité', 'traceurs'],
  he: ['עוגיות', 'קובצי cookie', 'מדיניות הפרטיות'],
  it: ['consenso', 'dati personali', 'i nostri partner'],
  pt: ['consentimento', 'dados pessoais', 'os nossos parceiros'],
  ru: ['файл* cookie', 'куки', 'персональн* данн*', 'политик* конфиденциальности'],
  tr: ['çerez*', 'kişisel veri*', 'açık rıza', 'gizlilik politikası'],
  zh: ['隐私政策', '个人信息', '您的同意'],
};

/** Buttons that give consent. */
export const CONSENT_BUTTONS: PhraseTable = {
  en: [
    '(accept|allow|agree to) all',
    'accept [all] [and] (continue|close)',
    '[i|yes i] (agree|accept)',
    'reject all',
    'got it',
  ],
  ar: ['قبول الكل', 'أوافق', 'موافق', 'رفض الكل'],
  de: ['alle[s] (akzeptieren|ablehnen)', 'akzeptieren', 'zustimmen [und weiter]', 'einverstanden'],
  es: ['aceptar todo', 'aceptar [y continuar]', 'rechazar todo'],
  fa: ['می پذیرم', 'پذیرفتن همه'],
  fr: ['tout (accepter|refuser)', 'accepter [et (continuer|fermer)]', "j'accepte"],
  he: ['אישור הכל', 'אני מסכים', 'מסכים'],
  it: ['accetta [tutto|tutti]', 'rifiuta tutto'],
  pt: ['aceitar tudo', 'aceitar [e continuar]'],
  ru: ['принять [все|всё]', 'согласен', 'отклонить все'],
  tr: ['tümünü kabul et', 'kabul et', 'kabul ediyorum'],
  zh: ['全部接受', '接受[所有|全部]', '同意'],
};

/** Requests to let scripts run, in the place of a text that they would write. */
export const NEEDS_SCRIPT: PhraseTable = {
  en: [
    'enable javascript [to|in|and] …',
    '(requires|needs|without|activate|turn on|switch on|allow) javascript',
    'javascript (is|must be|has to be|seems to be|appears to be) (disabled|enabled|required|not enabled|turned off)',
    "doesn't work properly without javascript",
    'loading…',
  ],
  ar: ['تفعيل (جافا سكريبت|جافاسكريبت|javascript)', 'جار[ي] التحميل'],
  de: ['(aktivieren sie|bitte) javascript', 'javascript [ist|zu] (deaktiviert|aktivieren)', 'wird geladen'],
  es: ['(habilite|active|activa|habilita|necesita) javascript', 'cargando'],
  fa: ['(جاوا اسکریپت|جاوااسکریپت|javascript) … فعال', 'در حال بارگذاری'],
  fr: [
    '(activer|activez) javascript',
    'javascript est (désactivé|nécessaire|requis)',
    'chargement [en cours]',
  ],
  he: ['(להפעיל|הפעל|הפעילו) javascript', 'טוען'],
  it: ['(abilita|attiva|abilitare|attivare) javascript', 'caricamento [in corso]'],
  pt: ['(ative|ativar|habilite|habilitar) [o] javascript', 'carregando'],
  ru: ['(включите|включить) javascript', 'загрузка'],
  tr: ["javascript'i (etkinleştirin|açın)", 'yükleniyor'],
  zh: ['(启用|开启|打开) javascript', '正在加载', '加载中'],
};
