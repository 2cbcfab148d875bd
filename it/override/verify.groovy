import groovy.json.JsonSlurper

def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines().collect { new JsonSlurper().parseText(it) }
assert findings.collect { [it.file, it.severity] } == [
  ['content/news/bridge.md', 'error'], ['content/reviewed/bridge.md', 'suggestion']]
return true
