// Only languages with capitals: in others, a name before a dash is never taken for that of an outlet.

/**
 * Capitals and the cities most common in datelines. Other languages than English have only those that they
 * spell otherwise.
 */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  en: [
    // Iraq
    ...['anbar', 'arbil', 'baghdad', 'basra', 'dohuk', 'duhok', 'erbil', 'fallujah', 'halabja', 'irbil'],
    ...['karbala', 'kirkuk', 'mosul', 'najaf', 'nasiriyah', 'ramadi', 'samarra', 'sinjar', 'sulaimaniyah'],
    ...['sulaymaniyah', 'tikrit'],
    // Syria
    ...['afrin', 'aleppo', 'damascus', 'deir al-zor', 'deir ez-zor', 'deraa', 'hama', 'hasakah', 'homs'],
    ...['idlib', 'kobani', 'latakia', 'palmyra', 'qamishli', 'raqqa'],
    // Iran and Turkey
    ...['isfahan', 'mashhad', 'qom', 'tehran'],
    ...['ankara', 'antakya', 'diyarbakir', 'istanbul'],
    // The Levant and the Arabian Peninsula
    ...['amman', 'beirut', 'gaza', 'gaza city', 'jerusalem', 'ramallah', 'tel aviv'],
    ...['abu dhabi', 'aden', 'doha', 'dubai', 'hodeidah', 'jeddah', 'kuwait city', 'manama'],
    ...['mecca', 'medina', 'muscat', 'riyadh', 'sanaa'],
    // Northern Africa
    ...['alexandria', 'algiers', 'benghazi', 'cairo', 'casablanca', 'khartoum', 'nouakchott', 'rabat'],
    ...['tripoli', 'tunis'],
    // The rest of Africa
    ...['accra', 'addis ababa', 'asmara', 'bamako', 'bangui', 'dakar', 'dar es salaam', 'freetown', 'harare'],
    ...['juba', 'kampala', 'kigali', 'kinshasa', 'lagos', 'mogadishu', 'nairobi', 'niamey', 'pretoria'],
    ...['yaounde'],
    // The Caucasus and Central Asia
    ...['ashgabat', 'astana', 'baku', 'bishkek', 'dushanbe', 'nur-sultan', 'tashkent', 'tbilisi', 'yerevan'],
    // South, East and South-East Asia
    ...['colombo', 'dhaka', 'islamabad', 'kabul', 'karachi', 'kathmandu', 'lahore', 'mumbai', 'new delhi'],
    ...['beijing', 'hong kong', 'seoul', 'shanghai', 'taipei', 'tokyo', 'ulaanbaatar'],
    ...['bangkok', 'hanoi', 'jakarta', 'kuala lumpur', 'manila', 'singapore'],
    // Europe
    ...['amsterdam', 'athens', 'belgrade', 'berlin', 'bern', 'bratislava', 'brussels', 'bucharest'],
    ...['budapest', 'copenhagen', 'dublin', 'frankfurt', 'geneva', 'hague', 'helsinki', 'kiev', 'kyiv'],
    ...['lisbon', 'ljubljana', 'london', 'luxembourg', 'madrid', 'minsk', 'moscow', 'nicosia', 'oslo'],
    ...['paris', 'prague', 'pristina', 'reykjavik', 'riga', 'rome', 'sarajevo', 'skopje', 'sofia'],
    ...['stockholm', 'tallinn', 'the hague', 'tirana', 'vatican city', 'vienna', 'vilnius', 'warsaw'],
    ...['zagreb', 'zurich'],
    // The Americas and Oceania
    ...['boston', 'chicago', 'houston', 'los angeles', 'miami', 'new york', 'ottawa', 'san francisco'],
    ...['toronto', 'united nations', 'washington'],
    ...['bogota', 'brasilia', 'buenos aires', 'caracas', 'havana', 'lima', 'mexico city', 'santiago'],
    ...['sao paulo'],
    ...['canberra', 'sydney', 'wellington'],
  ],
  de: [
    ...['bagdad', 'falludscha', 'kerbela', 'mossul', 'nadschaf', 'damaskus', 'rakka', 'teheran'],
    ...['dschidda', 'kuwait-stadt', 'maskat', 'mekka', 'riad', 'algier', 'chartum', 'kairo', 'tripolis'],
    ...['athen', 'belgrad', 'brüssel', 'bukarest', 'den haag', 'genf', 'kiew', 'kopenhagen', 'lissabon'],
    ...['moskau', 'prag', 'rom', 'warschau', 'wien', 'eriwan', 'taschkent', 'tiflis', 'neu-delhi', 'peking'],
    ...['tokio', 'havanna', 'mexiko-stadt'],
  ],
  es: [
    ...['bagdad', 'basora', 'alepo', 'damasco', 'teherán', 'estambul', 'jerusalén', 'la meca', 'mascate'],
    ...['riad', 'yeda', 'alejandría', 'argel', 'el cairo', 'jartum', 'túnez', 'atenas', 'belgrado', 'berna'],
    ...['bruselas', 'bucarest', 'copenhague', 'estocolmo', 'ginebra', 'la haya', 'lisboa', 'londres'],
    ...['moscú', 'praga', 'roma', 'varsovia', 'viena', 'nueva delhi', 'pekín', 'tokio'],
    ...['ciudad de méxico', 'la habana', 'nueva york'],
  ],
  fr: [
    ...['bagdad', 'bassorah', 'kirkouk', 'mossoul', 'alep', 'damas', 'téhéran', 'beyrouth'],
    ...['djeddah', 'koweït', 'la mecque', 'mascate', 'médine', 'riyad', 'alexandrie', 'alger', 'le caire'],
    ...['athènes', 'berne', 'bruxelles', 'bucarest', 'copenhague', 'genève', 'la haye', 'lisbonne'],
    ...['londres', 'moscou', 'varsovie', 'vienne', 'pékin', 'la havane', 'mexico'],
  ],
  ru: [
    ...['багдад', 'басра', 'киркук', 'мосул', 'эрбиль', 'алеппо', 'дамаск', 'хомс', 'исфахан', 'тегеран'],
    ...['анкара', 'стамбул', 'амман', 'бейрут', 'газа', 'иерусалим', 'тель-авив', 'абу-даби', 'аден'],
    ...['джидда', 'доха', 'дубай', 'маскат', 'мекка', 'эр-рияд', 'каир', 'рабат', 'триполи', 'хартум'],
    ...['афины', 'берлин', 'брюссель', 'варшава', 'вена', 'женева', 'киев', 'лондон', 'мадрид', 'минск'],
    ...['москва', 'париж', 'прага', 'рим', 'астана', 'баку', 'ереван', 'ташкент', 'тбилиси'],
    ...['исламабад', 'кабул', 'нью-дели', 'пекин', 'сеул', 'токио', 'вашингтон', 'нью-йорк'],
  ],
  tr: [
    ...['bağdat', 'kerkük', 'musul', 'halep', 'şam', 'tahran', 'diyarbakır', 'beyrut', 'kudüs', 'cidde'],
    ...['maskat', 'medine', 'mekke', 'riyad', 'cezayir', 'hartum', 'iskenderiye', 'kahire', 'trablus'],
    ...['tunus', 'atina', 'belgrad', 'brüksel', 'bükreş', 'cenevre', 'kopenhag', 'lahey', 'lizbon'],
    ...['londra', 'moskova', 'prag', 'roma', 'saraybosna', 'üsküp', 'varşova', 'viyana', 'zürih'],
    ...['erivan', 'kabil', 'taşkent', 'tiflis', 'pekin', 'yeni delhi'],
  ],
};

/** Countries that come after the city; other languages than English have only those that they spell otherwise. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['iran', 'iraq', 'israel', 'jordan', 'kurdistan', 'kurdistan region', 'lebanon', 'palestine'],
    ...['syria', 'turkey', 'turkiye', 'bahrain', 'kuwait', 'oman', 'qatar', 'saudi arabia', 'uae', 'yemen'],
    ...['egypt', 'libya', 'afghanistan', 'china', 'india', 'japan', 'pakistan', 'england', 'france'],
    ...['germany', 'italy', 'russia', 'spain', 'uk', 'ukraine', 'd.c.', 'u.s.', 'us', 'usa'],
  ],
  de: [
    ...['irak', 'jordanien', 'libanon', 'palästina', 'syrien', 'türkei', 'jemen', 'katar', 'saudi-arabien'],
    ...['ägypten', 'libyen', 'indien', 'deutschland', 'frankreich', 'großbritannien', 'italien'],
    ...['russland', 'spanien'],
  ],
  es: [
    ...['irak', 'jordania', 'líbano', 'palestina', 'siria', 'turquía', 'arabia saudí', 'arabia saudita'],
    ...['baréin', 'catar', 'egipto', 'libia', 'afganistán', 'japón', 'alemania', 'españa', 'francia'],
    ...['italia', 'reino unido', 'rusia', 'ucrania', 'ee.uu.', 'estados unidos'],
  ],
  fr: [
    ...['irak', 'jordanie', 'liban', 'syrie', 'turquie', 'arabie saoudite', 'bahreïn', 'égypte', 'libye'],
    ...['chine', 'inde', 'japon', 'allemagne', 'espagne', 'italie', 'royaume-uni', 'russie', 'états-unis'],
  ],
  ru: [
    ...['израиль', 'иордания', 'ирак', 'иран', 'ливан', 'палестина', 'сирия', 'турция', 'бахрейн'],
    ...['йемен', 'катар', 'кувейт', 'оаэ', 'оман', 'саудовская аравия', 'египет', 'ливия', 'афганистан'],
    ...['индия', 'китай', 'пакистан', 'япония', 'великобритания', 'германия', 'испания', 'италия'],
    ...['россия', 'украина', 'франция', 'сша'],
  ],
  tr: [
    ...['filistin', 'irak', 'lübnan', 'suriye', 'ürdün', 'bae', 'bahreyn', 'katar', 'kuveyt', 'umman'],
    ...['suudi arabistan', 'mısır', 'afganistan', 'çin', 'hindistan', 'japonya', 'almanya', 'fransa'],
    ...['ingiltere', 'ispanya', 'italya', 'rusya', 'ukrayna', 'abd'],
  ],
};

const PLACES = new Set([CITIES, COUNTRIES].flatMap((table) => Object.values(table).flat()).map(normalise));

/** Whether a name is a city or country common in datelines, so not an outlet. */
export function isDatelinePlace(name: string): boolean {
  return PLACES.has(normalise(name)) || /^\p{Lu}{4,}(?:[\s-]\p{Lu}+)*$/u.test(name);
}

function normalise(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
