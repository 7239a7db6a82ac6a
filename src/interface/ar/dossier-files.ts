export const heading = 'ملفات لبرامج الترميز وتحليل الشبكات';
export const project = 'مشروع لبرامج الترميز (\u2066.qdpx\u2069)';
export const projectNote =
  'بصيغة REFI-QDA لبرامج NVivo وATLAS.ti وMAXQDA وQualCoder: عروض المقالات وكل ما رُمّز فيها، لكل المرمّزين.';
export const codebook = 'دليل الترميز لبرامج الترميز (\u2066.qdc\u2069)';
export const codebookNote = 'بصيغة REFI-QDA: الأسئلة والإجابات رموزًا، مع تعريفاتها وقواعدها.';
export const statements = 'الأقوال (\u2066.csv\u2069)';
export const statementsNote =
  'لبرنامج Discourse Network Analyzer وأمثاله: من يوافق على أي إجابة أو ينفيها، ومتى، وفي أي مقال وفقرة.';
export const actorsConcepts = 'شبكة الجهات والإجابات (\u2066.graphml\u2069)';
export const actorsConceptsNote =
  'لبرامج visone وGephi وR وPython: الإجابات التي تقول بها كل جهة، والتي تنفيها.';
export const congruence = 'شبكة الاتفاق (\u2066.graphml\u2069)';
export const congruenceNote = 'جهات تجمعها إجابات تثبتها معًا أو تنفيها معًا.';
export const conflict = 'شبكة التعارض (\u2066.graphml\u2069)';
export const conflictNote = 'جهات تفصلها إجابات تثبتها إحداها وتنفيها الأخرى، أو إجابات متعارضة.';
