def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines()
assert findings.size() == 1
assert findings[0].contains('"rule":"ad-marker"')

def classes = new File(basedir, 'classes.log').readLines()
assert classes.any { it.contains(' io.github.copyedit.plugin.RunGrammar ') }
// Not one class of LanguageTool is loaded, nor one of Copyedit's that call it.
assert !classes.any { it.contains(' org.languagetool.') }
assert !classes.any { it.contains(' io.github.copyedit.rule.grammar.LanguageToolChecker ') }

// With all that Maven tells, resolving and the plugin's class path included, there is no jar of it.
def log = new File(basedir, 'build.log').text
assert log.contains('org.jsoup:jsoup')
assert !log.contains('org.languagetool')
return true
