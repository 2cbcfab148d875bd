import groovy.json.JsonSlurper

// The n-grams in ngrams/ are a dozen, in an index written as NgramsTest does.

def found = new File(basedir, 'target/copyedit/findings.jsonl').readLines().collect {
  def finding = new JsonSlurper().parseText(it)
  [finding.file - 'content/', finding.severity, finding.rule, finding.excerpt]
}
// In English a phrase and a word for all languages are accepted, one word of the phrase alone is not; in German that word
// and one for German are, and what English texts must not say is just unknown.
assert found == [
  ['de.md', 'warning', 'LT.GERMAN_SPELLER_RULE', 'utmost'],
  ['en.md', 'warning', 'LT.MORFOLOGIK_RULE_EN_US', 'quillon'],
  ['en.md', 'suggestion', 'LT.HOUSE_UTILIZE', 'utilizes'],
  ['en.md', 'warning', 'rejected-term', 'Kiev'],
  ['en.md', 'warning', 'rejected-term', 'utmost'],
  ['en.md', 'warning', 'LT.HOUSE_VERY', 'very'],
  ['en.md', 'warning', 'LT.CONFUSION_RULE_EXCEED_ACCEDE', 'exceed']]
return true
