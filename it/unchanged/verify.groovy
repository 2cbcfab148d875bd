def log = new File(basedir, "build.log").text
assert log.count("Known from an earlier run: 2 of 2 files (copyedit.cache)") == 2

// The fourth build is the first over again, to the last word.
def builds = log.split("Building unchanged")
def said = { build -> builds[build].readLines().findAll { it =~ /ad-marker|does not pass|Report:|findings? \(/ } }
assert said(1).size() >= 3
assert said(4) == said(1)
assert new File(basedir, "target/first/index.html").lastModified() < new File(basedir, "target/third/index.html").lastModified()

def findings = { folder -> new File(basedir, "target/$folder/findings.jsonl").text }
assert findings("first").contains("ad-marker")
assert findings("second") == findings("first")
assert findings("third") == findings("first")

def page = { folder -> new File(basedir, "target/$folder/index.html").text }
assert page("second") == page("first")
true
