def log = new File(basedir, 'build.log').text
assert log.contains('content/latin.md')
assert log.contains('is not valid UTF-8')
assert log.contains('The copy does not pass: 1 problem in 2 files.')
assert log.contains('-Dcopyedit.failOnProblem=false')
assert log.contains('The build has not failed because failOnProblem is false; 1 problem')
assert new File(basedir, 'target/copyedit/summary.json').text.contains('content/latin.md')
return true
