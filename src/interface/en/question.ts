// The page of a question in a dossier.

export const answerByAnswer = 'Answer by answer';
export const noneAnswers = 'None of the articles answers it.';
export const theAnswer = (answer: string) => `the answer “${answer}”`;
export const theVerdict = 'the verdict';
export const whoOpposesWhom = 'Who opposes whom';
export const whoAgreesWithWhom = 'Who agrees with whom';
export const relations = { contradict: 'Contradictions', 'opposed-over-time': 'Opposed over time' };
export const accounts = 'The accounts that these rest on';
export const wholeAccount = 'its account, whose paragraphs are not those of the original';
export const paragraphs = (count: number) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
