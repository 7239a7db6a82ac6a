export { arabicDates as dateWords } from '@parallax/edtf';
