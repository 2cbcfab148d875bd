import groovy.json.JsonSlurper

def found = { profile ->
  new File(basedir, "target/$profile/findings.jsonl").readLines().collect {
    def finding = new JsonSlurper().parseText(it)
    [finding.excerpt, finding.severity]
  }
}
// A name that the article shows to be one is no misspelling, and nobody may correct what somebody said.
assert found('news') == [['recieves', 'warning'], ['very unique', 'suggestion'], ['been', 'suggestion']]
assert found('strict') == [['recieves', 'warning'], ['very unique', 'warning'], ['been', 'suggestion']]
assert found('everything') == [
  ['Branwyn', 'warning'], ['Ozolko', 'warning'], ['Ozolko', 'warning'], ['recieves', 'warning'],
  ['very unique', 'suggestion'], ['Ozolko', 'warning'], ['been', 'warning']]

assert new File(basedir, 'build.log').text.contains("copyedit.profile is 'newz': it can be news, strict or everything")
return true
