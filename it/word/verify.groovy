def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines()
assert findings.size() == 2
assert findings[0].contains('"file":"content/bridge.adoc","line":7,"column":1')
assert findings[0].contains('"rule":"ad-marker"')
assert findings[1].contains('"file":"content/bridge.docx","line":4,"column":1')
assert findings[1].contains('"rule":"ad-marker"')
assert findings[1].contains('"part":"body"')

def log = new File(basedir, 'build.log').text
assert log.contains('content/bridge.docx:4:1 (body, paragraph 4)')
assert !log.contains('not checked')
return true
