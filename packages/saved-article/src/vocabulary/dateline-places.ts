// Capitals and the cities most common in datelines, in English spelling.
const cities = new Set(
  `abu dhabi|accra|addis ababa|aden|afrin|aleppo|alexandria|algiers|amman|amsterdam|anbar|ankara|antakya|arbil|ashgabat|
asmara|astana|athens|baghdad|baku|bamako|bangkok|bangui|basra|beijing|beirut|belgrade|benghazi|berlin|bern|bishkek|
bogota|boston|brasilia|bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|caracas|casablanca|chicago|
colombo|copenhagen|dakar|damascus|dar es salaam|deir ez-zor|deir al-zor|deraa|dhaka|diyarbakir|doha|dohuk|dubai|dublin|
duhok|dushanbe|erbil|fallujah|frankfurt|freetown|gaza|gaza city|geneva|hague|halabja|hama|hanoi|harare|hasakah|havana|
helsinki|hodeidah|homs|hong kong|houston|idlib|irbil|isfahan|islamabad|istanbul|jakarta|jeddah|jerusalem|juba|kabul|
kampala|karachi|karbala|kathmandu|khartoum|kiev|kigali|kinshasa|kirkuk|kobani|kuala lumpur|kuwait|kuwait city|kyiv|
lagos|lahore|latakia|lima|lisbon|ljubljana|london|los angeles|luxembourg|madrid|manama|manila|mashhad|mecca|medina|
mexico city|miami|minsk|mogadishu|moscow|mosul|mumbai|muscat|nairobi|najaf|nasiriyah|new delhi|new york|nicosia|niamey|
nouakchott|nur-sultan|oslo|ottawa|palmyra|paris|prague|pretoria|pristina|qamishli|qom|rabat|ramadi|ramallah|raqqa|
reykjavik|riga|riyadh|rome|samarra|sanaa|san francisco|santiago|sao paulo|sarajevo|seoul|shanghai|sinjar|singapore|
skopje|sofia|stockholm|sulaimaniyah|sulaymaniyah|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tel aviv|the hague|tikrit|
tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vatican city|vienna|vilnius|warsaw|washington|wellington|
yaounde|yerevan|zagreb|zurich`
    .replaceAll('\n', '')
    .split('|'),
);

/** Whether a name is a city or country common in datelines, so not an outlet. */
export function isDatelinePlace(name: string): boolean {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return cities.has(plain) || countries.test(plain) || /^\p{Lu}{4,}(?:[\s-]\p{Lu}+)*$/u.test(name);
}

const countries =
  /^(?:iraq|syria|iran|lebanon|jordan|turkey|turkiye|kuwait|qatar|yemen|egypt|libya|israel|palestine|oman|bahrain|saudi arabia|uae|afghanistan|pakistan|india|china|japan|russia|ukraine|germany|france|italy|spain|england|uk|us|usa|u\.s\.|d\.c\.|kurdistan region|kurdistan)$/u;
