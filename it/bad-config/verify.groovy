def log = new File(basedir, 'build.log').text
assert log =~ /copyedit\.yml:3:3: /
assert log =~ /3 \|   ad-markr: error\R.*\^{8}/
assert log.contains('Did you mean "ad-marker"?')
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/copyedit').exists()
return true
