def log = new File(basedir, "build.log").text
assert log.count("Known from an earlier run: 2 of 2 files (copyedit.cache)") == 1

def findings = { folder -> new File(basedir, "target/$folder/findings.jsonl").text }
assert findings("first").contains("ad-marker")
assert findings("second") == findings("first")
assert findings("third") == findings("first")

def page = { folder -> new File(basedir, "target/$folder/index.html").text }
assert page("second") == page("first")
true
