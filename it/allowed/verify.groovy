def log = new File(basedir, 'build.log').text
assert log.contains('The build has not failed because 1 violation is allowed (maxAllowedViolations); 1 was found.')
assert log.contains('BUILD SUCCESS')
return true
