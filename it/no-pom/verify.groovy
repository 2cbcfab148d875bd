def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines()
assert findings.size() == 1
assert findings[0].contains('"file":"bridge.md","line":8')
assert new File(basedir, 'target/copyedit/index.html').isFile()

def names = []
basedir.eachFileRecurse { names << it.name }
assert names.every { !it.contains('$') }
assert new File(basedir, 'build.log').text.contains('The copy does not pass: 1 error in 1 file.')
return true
