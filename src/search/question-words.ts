const FUNCTION_WORDS = new Set(
  `a an the this that these those there here it its he she they them him her his their we our you your i me
  my one who whom whose which what when where why how many much whether is are was were be been being am do does did done doing has
  have had having can could may might must shall should will would and or nor but if then so as at by for from in
  after before since because while into of off on onto out over to toward up upon with within near versus vs about around between among amid during per via also too very
  just only even still yet ever such some any each every all both other another same own not no anyone anybody anything someone somebody something everyone everybody everything dont doesnt
  didnt isnt arent wasnt werent cant wont let get got say saying said tell told think according please article articles now more less than least most
  في من الي عن ان انه انها لان التي الذي ذين هذا هذه ذلك تلك ما ماذا لماذا بماذا لم لن لا متي كيف هل اين كم اي ايه او ثم قد لقد مع هو هي
  هم كان كانت يكون تكون كل بعض بعد قبل حتي عند لدي بين خلال حول منذ عندما حيث كما لكن غير ليس ليست اذا اما ايضا فقط وهو وهي وما ومن وفي
  وعن ولا ولم بما لما مما فيه فيها منه منها به بها له لها عنه عنها هناك قال قالت يقول تقول حسب بحسب وفق مقال مقاله مقالات
  از به در كه كسي كساني چيست كيست بودند هست هستند شده مي درباره و اين آن ان را با براي است بود شد چه چرا كجا چند كدام ايا يا تا هم بر`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Ways to ask, with the other words that belong to the question and not to what it asks for. */
const ASKING: readonly (readonly [question: RegExp, words: readonly string[]])[] = [
  [/\bhow (?:many|much)\b.*\b(?:are|is|were|was|still)\b.*\bleft\b/i, ['left']],
  [/\bhow (?:many|much)\b/i, ['remain', 'remaining', 'exist', 'number']],
  [/\bnumber of\b/i, ['number']],
  [/\bwhat (?:has )?happened\b/i, ['happened']],
  [/\bis it (?:really )?true\b/i, ['true', 'really']],
];

/** The words, in small letters, that only ask where they are in a question: the "left" of "how many are left", "is it true that". */
export function wordsOfQuestion(text: string): ReadonlySet<string> {
  return new Set(ASKING.flatMap(([question, words]) => (question.test(text) ? words : [])));
}

/** "On" in Arabic, whose token is the same as that of the name علي. */
const ON = /^[وف]?على$/u;

/**
 * Whether a token is a function word: an article, pronoun, preposition or question word, in English, Arabic or Persian; `written` is
 * how it was written, if that is known.
 */
export function isFunctionWord(token: string, written = token): boolean {
  return FUNCTION_WORDS.has(token) || ON.test(written);
}

const QUESTION =
  /^[\s"'“«]*(?:who|whom|whose|which|what|when|where|why|how|did|does|do|is|are|was|were|has|have|can|من|ماذا|متى|متي|كيف|هل|أين|اين|لماذا|كم|چه|چرا|کجا|چند|آیا|کی)(?![\p{L}\p{N}])|[?؟]\s*$/iu;

/** Whether a query is a question in words: it starts with an interrogative or a verb of one, or ends with a question mark. */
export function isQuestionInWords(query: string): boolean {
  return QUESTION.test(query);
}
