def log = new File(basedir, 'build.log').text
assert log.contains('content/bridge.md')
assert log =~ /3:7-3:17 +published \(front-matter\) +2024-03-21/
assert log =~ /6:1-6:39 +paragraph +The mayor & the council opened it\./
assert log =~ /6:11-6:16 +replaced +“&” for “&amp;”/
assert log =~ /8:1-8:24 +alt-text +A bridge/
return true
