import groovy.json.JsonSlurper

def found = new File(basedir, 'target/copyedit/findings.jsonl').readLines().collect {
  def finding = new JsonSlurper().parseText(it)
  [finding.file - 'content/', finding.rule, finding.excerpt]
}
assert ['de.md', 'LT.GERMAN_SPELLER_RULE', 'eröfnet'] in found
assert ['en.md', 'LT.MORFOLOGIK_RULE_EN_US', 'recieve'] in found
assert ['es.md', 'LT.MORFOLOGIK_RULE_ES', 'jente'] in found
assert ['fr.md', 'LT.FR_SPELLING_RULE', 'mairre'] in found
assert ['undeclared/de.md', 'LT.GERMAN_SPELLER_RULE', 'eröfnet'] in found
assert ['undeclared/es.html', 'LT.MORFOLOGIK_RULE_ES', 'jente'] in found
assert ['undeclared/fr.txt', 'LT.FR_SPELLING_RULE', 'mairre'] in found
assert ['undeclared/quoting.md', 'LT.MORFOLOGIK_RULE_EN_US', 'recieve'] in found
// Names are no misspellings, nor is what is quoted in a language that nobody asked for.
assert found.findAll { it[0] == 'undeclared/de.md' && it[1] == 'LT.GERMAN_SPELLER_RULE' && it[2] =~ 'Haberstroh|Oberlechner' } == []
assert found.findAll { it[0] == 'undeclared/quoting.md' }.collect { it[2] } == ['recieve']
// Beyond spelling too.
['de.md', 'es.md', 'fr.md'].each { file ->
  assert found.findAll { it[0] == file && !it[1].contains('SPELL') && !it[1].contains('MORFOLOGIK') }
}

def log = new File(basedir, 'build.log').text.split('Running post-build script')[0]
['English', 'French', 'German', 'Spanish'].each {
  assert log.findAll(/Starting LanguageTool [\d.]+ for $it/).size() == 1
}
assert !log.contains('Grammar was not checked')
// One line a language that nobody named.
assert log.readLines().findAll { it.contains('by its words') }.collect { it.replaceAll(/.*notice (\u001b\[m)?/, '').replaceAll(/\. Write.*/, '') } == [
  'content/undeclared/de.md is in German, by its words: read as de-DE',
  'content/undeclared/es.html is in Spanish, by its words: read as es',
  'content/undeclared/fr.txt is in French, by its words: read as fr']

// LanguageTool has nothing to say of its own: every line is Maven's, and none came from a print.
assert log.readLines().collect { it.replaceAll('\u001b\\[\\d*m', '') }.every { it.isEmpty() || it.startsWith('[') }
assert !log.contains('[stdout]') && !log.contains('[stderr]')
assert !log.contains('multi-lingual')

// SECURITY.md says so: none of these is loaded, though the modules bring them.
def unused = /source: .*\/(grpc-netty|protobuf|jackson-\w+-2\.18|lucene|json-|commons-(validator|digester|pool2)|jaxb-(runtime|impl|core))/
def classes = new File(basedir, 'classes.log').readLines()
assert classes.any { it.contains(' org.languagetool.language.GermanyGerman ') }
assert classes.findAll { it =~ unused } == []
return true
