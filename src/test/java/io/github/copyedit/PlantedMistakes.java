package io.github.copyedit;

import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts common mistakes into copies of articles, well apart, the same for a seed. */
final class PlantedMistakes {

  private static final Path WORDS = Path.of("src/test/resources/catch/misspellings.txt");
  private static final Path PHRASES = Path.of("src/test/resources/catch/agreement.txt");

  /** Characters that get one mistake. */
  private static final int STRETCH = 150;

  private static final int MOST_OF_ONE = 16;

  private record Pair(String right, String wrong) {}

  private record Site(String file, Span span, String wrong) {}

  /**
   * A mistake where it now stands.
   *
   * @param file below the folder of the copies
   */
  record Planted(String file, Span span, String right, String wrong) {}

  private final Map<String, String> articles;
  private final Random random;

  /**
   * @param articles texts by their files
   */
  PlantedMistakes(Map<String, String> articles, long seed) {
    this.articles = new TreeMap<>(articles);
    this.random = new Random(seed);
  }

  /** Writes the copies into the folder. */
  List<Planted> plant(int most, Path folder) throws IOException {
    List<Site> sites = new ArrayList<>();
    for (Pair pair : pairs()) {
      List<Site> found = sites(pair);
      Collections.shuffle(found, random);
      // So that no word has the most of it.
      sites.addAll(found.subList(0, Math.min(MOST_OF_ONE, found.size())));
    }
    Collections.shuffle(sites, random);
    Map<String, List<Site>> chosen = choose(sites, most);
    List<Planted> planted = new ArrayList<>();
    for (Map.Entry<String, List<Site>> entry : chosen.entrySet()) {
      planted.addAll(write(entry.getKey(), entry.getValue(), folder));
    }
    return planted;
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Path list : List.of(WORDS, PHRASES)) {
      try (Stream<String> lines = Files.lines(list)) {
        lines
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(list.equals(WORDS) ? " " : " => "))
            .forEach(sides -> pairs.add(new Pair(sides[0], sides[1])));
      }
    }
    return pairs;
  }

  private List<Site> sites(Pair pair) {
    Pattern right = Pattern.compile("(?<![\\w'’-])" + Pattern.quote(pair.right()) + "(?![\\w'’-])");
    List<Site> sites = new ArrayList<>();
    articles.forEach(
        (file, text) ->
            right
                .matcher(text)
                .results()
                .map(match -> site(file, match, pair.wrong()))
                .forEach(sites::add));
    return sites;
  }

  private static Site site(String file, MatchResult match, String wrong) {
    return new Site(file, new Span(match.start(), match.end()), wrong);
  }

  private Map<String, List<Site>> choose(List<Site> sites, int most) {
    Map<String, List<Site>> chosen = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    int count = 0;
    for (Site site : sites) {
      String stretch = site.file() + site.span().start() / STRETCH;
      if (count < most && taken.add(stretch)) {
        chosen.computeIfAbsent(site.file(), key -> new ArrayList<>()).add(site);
        count++;
      }
    }
    return chosen;
  }

  private List<Planted> write(String file, List<Site> sites, Path folder) throws IOException {
    sites.sort(Comparator.comparing(Site::span));
    String article = articles.get(file);
    StringBuilder text = new StringBuilder();
    List<Planted> planted = new ArrayList<>();
    int at = 0;
    for (Site site : sites) {
      text.append(article, at, site.span().start());
      Span span = Span.ofLength(text.length(), site.wrong().length());
      planted.add(new Planted(file, span, site.span().of(article), site.wrong()));
      text.append(site.wrong());
      at = site.span().end();
    }
    text.append(article.substring(at));
    Files.writeString(folder.resolve(file), text);
    return planted;
  }
}
