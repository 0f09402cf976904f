// Every rule in turn; one that breaks is told as rule 0, and the others go on.

const always = [focused, phones, credit, frame, fields, check, letters, paragraphs, signs, targets, still, blocks, headings, rings, spacing];
const drawn = asked.pictures === "words-only" ? [wordsOnly] : [times, picturePlaces, pictureSizes];
const each = [...always, ...drawn];
for (const rule of each) {
  try {
    rule();
  } catch (caught) {
    tell(0, rule.name, String(caught.stack ?? caught));
  }
}
readTheirs()
  .then(steps)
  .then(choices)
  .then(words)
  .then(hardWords)
  .catch((caught) => tell(0, "rules", String(caught.stack ?? caught)))
  .then(() => done(found));
