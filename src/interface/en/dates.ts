// How dates are said: "8 May 2020", "between 9 April and 7 May 2020".
export { englishDates as dateWords } from '@parallax/edtf';
