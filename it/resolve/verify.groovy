def builds = new File(basedir, 'build.log').text.split('Scanning for projects')
assert builds.size() == 4
assert builds[1] =~ /org\.languagetool:language-de:[\d.]+ is there, with \d\d jars/
assert builds[1] =~ /org\.languagetool:language-en:[\d.]+ is there, with \d\d jars/
assert builds[1].contains('What tells languages apart is there')
assert !builds[1].contains('Starting LanguageTool')

// What the configuration names is there without a network.
assert builds[2].contains('[LT.AUSTRIAN_GERMAN_SPELLER_RULE]')
assert builds[2].contains('[LT.MORFOLOGIK_RULE_EN_GB]')
assert !builds[2].contains('Grammar was not checked')

assert builds[3].contains("copyedit.languages is 'xx': LanguageTool has modules for ar, ast, be,")
return true
