import groovy.json.JsonSlurper

def found = { folder ->
  new File(basedir, "${folder}target/copyedit/findings.jsonl").readLines().collect {
    def finding = new JsonSlurper().parseText(it)
    [finding.file, finding.rule]
  }
}
def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects')
assert builds.size() == 4

// All modules are checked, LanguageTool is loaded once, and one verdict names the modules.
assert builds[1].contains('LT.MORFOLOGIK_RULE_EN_US')
assert builds[1].count('Starting LanguageTool') == 1
assert builds[1].count('The copy does not pass') == 1
assert builds[1].contains('news: 1 error in 1 file.')
assert builds[1].contains('sports (tables): 1 violation in 1 file (1 warning).')
assert !(builds[1] =~ /\[ERROR\]   archive/)
assert builds[1].contains("Report: ${new File(basedir, 'target/copyedit/index.html').canonicalPath}")

assert builds[2].contains('BUILD SUCCESS')
assert builds[2].contains('The build has not failed because failOnViolation is false; 1 violation found.')

assert !builds[3].contains('Starting LanguageTool')
assert builds[3].contains('Module archive:')
assert builds[3].contains('Not checked: copyedit.skip is true.')
assert builds[3].contains('The copy does not pass: 1 error in 1 file.')
assert builds[3].contains('news: 1 error in 1 file.')

// The root has the whole result, each module its part.
assert found('') == [['news/content/bridge.md', 'ad-marker']]
assert found('news/') == [['news/content/bridge.md', 'ad-marker']]
assert found('sports/') == []
assert !new File(basedir, 'archive/target/copyedit').exists()
assert !new File(basedir, 'tools/target/copyedit').exists()
return true
