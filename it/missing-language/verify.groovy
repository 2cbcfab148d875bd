def builds = new File(basedir, 'build.log').text.split('Scanning for projects')
assert builds.size() == 4
assert !builds[1].contains('Galician')

// One warning with what to do, and the rules of newsrooms.
def module = /org\.languagetool:language-gl:[\d.]+/
def warnings = builds[2].readLines().findAll { it.contains('Galician') }
assert warnings.size() == 1
assert warnings[0].startsWith('[WARNING] notice Grammar was not checked in Galician (gl), in 1 file')
assert warnings[0] =~ /$module could not be had \(/
assert warnings[0].contains('offline')
assert warnings[0] =~ /run mvn io\.github\.copyedit:copyedit-maven-plugin:\S+:resolve -Dcopyedit\.languages=gl once\./
assert builds[2].contains('[undated]')
assert builds[2].contains('BUILD SUCCESS')

assert builds[3] =~ /grammar was not checked in Galician \(failOnMissingLanguage\): $module/
assert builds[3].contains('1 problem: not everything could be checked')
return true
