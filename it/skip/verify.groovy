assert new File(basedir, 'build.log').text.contains('Not checked: copyedit.skip is true.')
assert !new File(basedir, 'target/copyedit').exists()
return true
