import groovy.json.JsonSlurper

def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines().collect { new JsonSlurper().parseText(it) }
assert findings.collect { [it.rule, it.status] } == [['ad-marker', 'suppressed']]
assert new File(basedir, 'build.log').text.contains('1 suppressed')
return true
