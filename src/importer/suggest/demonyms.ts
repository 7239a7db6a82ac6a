// Countries with their English adjectives, for names that omit the country or change its form.
const table =
  `afghanistan:afghan|algeria:algerian|america:american|argentina:argentine,argentinian|armenia:armenian|
australia:australian|austria:austrian|azerbaijan:azerbaijani|bahrain:bahraini|bangladesh:bangladeshi|belarus:belarusian|
belgium:belgian|bosnia:bosnian|brazil:brazilian|britain:british|bulgaria:bulgarian|canada:canadian|chile:chilean|
china:chinese|colombia:colombian|congo:congolese|croatia:croatian|cuba:cuban|cyprus:cypriot|czech republic:czech|
denmark:danish|egypt:egyptian|ethiopia:ethiopian|europe:european|finland:finnish|france:french|georgia:georgian|
germany:german|greece:greek|hungary:hungarian|india:indian|indonesia:indonesian|iran:iranian|iraq:iraqi|ireland:irish|
israel:israeli|italy:italian|japan:japanese|jordan:jordanian|kazakhstan:kazakh|kenya:kenyan|kurdistan:kurdish|
kuwait:kuwaiti|lebanon:lebanese|libya:libyan|malaysia:malaysian|mali:malian|mexico:mexican|morocco:moroccan|
myanmar:burmese|netherlands:dutch|niger:nigerien|nigeria:nigerian|north korea:north korean|norway:norwegian|oman:omani|
pakistan:pakistani|palestine:palestinian|philippines:philippine,filipino|poland:polish|portugal:portuguese|
qatar:qatari|romania:romanian|russia:russian|saudi arabia:saudi|serbia:serbian|somalia:somali|south africa:south african|
south korea:south korean|spain:spanish|sudan:sudanese|sweden:swedish|switzerland:swiss|syria:syrian|taiwan:taiwanese|
thailand:thai|tunisia:tunisian|turkey:turkish|turkiye:turkish|uganda:ugandan|ukraine:ukrainian|
united arab emirates:emirati|united kingdom:british,uk|united states:american,us|uzbekistan:uzbek|venezuela:venezuelan|
vietnam:vietnamese|yemen:yemeni`
    .replaceAll('\n', '')
    .split('|')
    .map((row): [string, string[]] => [row.split(':')[0] ?? '', (row.split(':')[1] ?? '').split(',')]);

const byCountry = new Map(table);
const all = new Set(table.flatMap(([, demonyms]) => demonyms));

/** The adjectives of a country by its English name in lower case: `iraqi` for `iraq`. */
export function demonymsOf(country: string): readonly string[] {
  return byCountry.get(country) ?? [];
}

/** Whether a normalised word is the adjective of a country, also in the plural: `iraqi`, `americans`. */
export function isDemonym(word: string): boolean {
  return all.has(word) || all.has(word.replace(/s$/, ''));
}
