def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] No articles from posts: there is no such file or folder in this module.')
assert log.contains('in 1 file')
assert log.contains("sourceDirectories is 'nowhere': there is no such file or folder (${new File(basedir, 'nowhere').canonicalPath})")
return true
