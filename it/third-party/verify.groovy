def findings = new File(basedir, 'council/target/copyedit/findings.jsonl').readLines()
assert findings.size() == 1
assert findings[0].contains('"file":"council/content/march.minutes","line":3,"column":8')
assert findings[0].contains('"rule":"ad-marker"')
assert findings[0].contains('"excerpt":"Advertisement"')

def log = new File(basedir, 'build.log').text
assert log.contains('april.minutes')
assert log.contains('line 1 is empty: write the day of the meeting there')
return true
