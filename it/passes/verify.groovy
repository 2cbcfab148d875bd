def out = new File(basedir, 'target/copyedit')
assert new File(out, 'findings.jsonl').length() == 0
assert new File(out, 'summary.json').text.contains('"schemaVersion"')
assert new File(out, 'index.html').isFile()

def log = new File(basedir, 'build.log').text
assert log.contains('no findings')
assert log.contains("Report: ${new File(out, 'index.html').canonicalPath}")
return true
