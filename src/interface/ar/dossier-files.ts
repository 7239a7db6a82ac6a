export const heading = 'للتنزيل: ملفات لبرامج الترميز وتحليل الشبكات';
export const project = 'مشروع لبرامج الترميز (\u2066.qdpx\u2069)';
export const projectNote =
  'بصيغة REFI-QDA لبرامج NVivo وATLAS.ti وMAXQDA وQualCoder: عروض المقالات وكل ما رُمّز فيها، لكل المرمّزين.';
export const codebook = 'دليل الترميز لبرامج الترميز (\u2066.qdc\u2069)';
export const codebookNote = 'بصيغة REFI-QDA: الأسئلة والإجابات رموزًا، مع تعريفاتها وقواعدها.';
