import groovy.json.JsonSlurper

def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines().collect { new JsonSlurper().parseText(it) }
assert findings*.file == [
  'articles/bridge.md', 'content/bridge.md', 'src/main/content/bridge.md', 'src/site/bridge.md']
return true
