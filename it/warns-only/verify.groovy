def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] .*content\/undated\.md:1:1.*\[undated\]/
assert log.contains('BUILD SUCCESS')

def findings = new File(basedir, 'target/copyedit/findings.jsonl').readLines()
assert findings.size() == 1
assert findings[0].contains('"severity":"warning"')
return true
