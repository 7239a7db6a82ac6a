import { isolated } from './language.ts';

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
  `ينقل أرشيف «${isolated(archive)}» ما ينشره الآخرون ويبيّن من قاله، ولا يتبنّى شيئًا منه.`;
export const howItWorks = 'كيف يعمل';
export const openData = 'البيانات المفتوحة';
export const breadcrumb = 'مسار الصفحة';
export const home = 'الصفحة الرئيسية';

export const pages = 'الصفحات';
export const previousPage = 'الصفحة السابقة';
export const nextPage = 'الصفحة التالية';
export const pageOf = (number: number, last: number) => `الصفحة ${number} من ${last}`;
export const numbered = (title: string, page: number) => (page === 1 ? title : `${title}، الصفحة ${page}`);

export const paragraphWord = 'الفقرة';
export const paragraph = (number: number) => `${paragraphWord} ${number}`;
export const evidence = 'الدليل: ';
export const source = 'المصدر: ';
