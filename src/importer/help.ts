/** What `npm run import -- --help` prints. */
export const IMPORT_HELP = `Gets saved articles into the archive: text, HTML, MHTML, Markdown, WARC and WACZ, told apart by their content.

  npm run import -- [options] FILE|FOLDER|'PATTERN' …

For a new article it writes the original (originals/, never published with the archive), a draft of its entry
(articles/) and a scaffold for its coding (codings/). For an article that the archive holds, told
by the fingerprint of the source, it adds or verifies the original and touches nothing else. No file is ever
overwritten. In a folder, files called README, the side folders of saved pages (NAME_files) and files that are no
articles are skipped.

  --dry-run            writes nothing, says what it would do
  --json               prints one JSON object a document on standard output, all else on standard error
  --id ID              the id of the new article; for a single one
  --outlet ID          the outlet of the new articles
  --only PATTERN       of a capture, only addresses that match: * stands for anything, without * a part is enough
  --list               lists what a capture holds, and imports nothing
  --salvage            takes the pages of a damaged capture that stand before the damage; without it, none of them
  --yes, -y            imports likely duplicates without asking
  --coder ID           who codes: stands in drafts and in the names of scaffolds (coder-a)
  --today DAY          the day that drafts bear (today)
  --content FOLDER     the archive's folder (PARALLAX_CONTENT, or else content)
  --timeout SECONDS    time for one document (20)
  --max-bytes SIZE     size of one document (10MB)
  --max-record-bytes SIZE   size of one record of a capture, unpacked (200MB)
  --max-ratio N        unpacked to packed bytes (100)
  --max-nesting N      elements within each other (512)
  --max-memory MB      memory for one document (1024)
  --help, -h           prints this

Examples
  npm run import -- ~/saved
  npm run import -- --dry-run ~/Downloads/article.html
  npm run import -- --outlet valley-gazette '~/saved/**/*.mhtml'
  npm run import -- --list crawl.warc.gz
  npm run import -- --only '*/2024/*' --json crawl.wacz > found.jsonl

Exit code: 0 done; 1 a document failed or was left out, 2 bad usage or an input that can't be used, 3 the disk, or
another import is running, 4 damaged data: a capture, or an original that was changed. The highest counts. 130 stopped
by Ctrl-C. Each failure is named with its reason on standard error.
`;
