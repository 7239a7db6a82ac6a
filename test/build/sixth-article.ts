/** An invented article with its outlet and an actor, as files of an archive and nothing else. */
export const SIXTH_ARTICLE: Record<string, string> = {
  'content/outlets/harbour-post.yaml': `name: "Harbour Post"
kind: news-site
description: "An invented newspaper, for tests."
`,
  'content/actors/harbour-office.yaml': `name: "Harbour Office"
aliases: ["Office of the Harbour"]
kind: government-body
description: "An invented office, for tests."
`,
  'content/articles/harbour-lamps.md': `---
title: "Lamps of the old harbour are lit again"
outlet: harbour-post
language: en
genre: analysis
date: { edtf: "2023-03-14", basis: stated, evidence: "The dateline gives the day." }
stance:
  id: sides-with-no-one
  codebook: dam
  because: "Invented, for tests."
  at: [1]
  coder: coder-a
  codedOn: "2026-11-20"
actors: [harbour-office]
places: [belorin]
summary: "Harbour Post reports that the lamps of the old harbour are lit again, and who lit them."
original: { sha256: "${'ab'.repeat(32)}", words: 40, paragraphs: 2 }
---

[Harbour Post](outlet:harbour-post) reports that the lamps of the old harbour near [Belorin](place:belorin) are lit again.

The [Harbour Office](actor:harbour-office), it says, counted 41 lamps, and a lanternwright whom it does not name repaired them.
`,
};
