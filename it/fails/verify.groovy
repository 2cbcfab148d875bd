def log = new File(basedir, 'build.log').text
def index = new File(basedir, 'target/copyedit/index.html')
assert log.contains('content/bridge.md:8:1')
assert log.contains('[ad-marker]')
assert log.contains('The copy does not pass: 1 error and 1 warning in 2 files.')
assert log.contains('1 error in 1 file.')
assert log.contains("Report: ${index.canonicalPath}")
assert log.contains('<!-- stet RULE: reason -->')
assert log.contains('copyedit.yml')
assert log.contains('-Dcopyedit.failOnViolation=false')
assert log.contains('MojoFailureException')

assert index.isFile()
def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines()
assert findings.size() == 2
assert findings[0].contains('"file":"content/bridge.md","line":8,"column":1')
assert findings[0].contains('"rule":"ad-marker"')
assert findings[0].contains('"excerpt":"Advertisement"')
assert findings[1].contains('"rule":"undated"')
return true
