def log = new File(basedir, 'build.log').text
assert log.contains('content/bridge.docx')
assert log.contains('org.apache.poi')
assert log.contains('poi-ooxml')
assert log.contains('content/bridge.adoc')
assert log.contains('asciidoctorj')
assert log.contains('The copy does not pass: 2 problems in 2 files.')
assert new File(basedir, 'target/copyedit/findings.jsonl').text.isEmpty()
return true
