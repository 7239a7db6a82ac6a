export const skipToText = 'انتقل إلى النص';
export const mainMenu = 'القائمة الرئيسية';
export const more = 'المزيد';
export const sections = {
  dossiers: 'الملفات',
  compare: 'المقارنة',
  articles: 'المقالات',
  outlets: 'وسائل الإعلام',
  actors: 'الفاعلون',
  places: 'الأماكن',
  timeline: 'الخط الزمني',
  map: 'الخريطة',
  about: 'عن الأرشيف',
  search: 'البحث',
};
export const footer = (archive: string) =>
  `ينقل ${archive} ما ينشره الآخرون ويبيّن من قاله، ولا يتبنّى شيئًا منه.`;
export const howItWorks = 'كيف يعمل';
