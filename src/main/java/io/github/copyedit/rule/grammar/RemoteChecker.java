package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.text.Span;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * LanguageTool on a server that somebody runs. Nothing of LanguageTool itself is needed. What is
 * wrong with the server is found out once: from then on no language is supported.
 */
public final class RemoteChecker implements GrammarChecker, AutoCloseable {

  /** For one text: a server may have others' texts to check first. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Where a server doesn't say; that of LanguageTool's public one. */
  private static final int USUAL_LENGTH = 20_000;

  private static final int SHORTEST_PIECE = 1_000;

  /**
   * What is asked once.
   *
   * @param length code units that a text may have
   */
  private record Server(String version, ServerLanguages languages, int length) {}

  private final URI address;
  private final Locale preferred;
  private final ServerClient client;
  private final Map<String, ServerRules> rules = new ConcurrentHashMap<>();
  private Optional<Server> server = Optional.empty();
  private volatile Optional<String> failure = Optional.empty();

  /**
   * @param address of the server, without the API's path
   * @param preferred the run's language: its country is taken for articles that say the language
   *     only
   */
  public RemoteChecker(URI address, Locale preferred) {
    this(address, preferred, LONGEST, ServerClient.Pause.SLEEP);
  }

  RemoteChecker(URI address, Locale preferred, Duration limit, ServerClient.Pause pause) {
    this.address = address;
    this.preferred = preferred;
    this.client = new ServerClient(address, limit, pause);
  }

  @Override
  public boolean supports(Locale language) {
    return code(language).isPresent();
  }

  @Override
  public List<Match> check(
      String given,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    String code = code(language).orElseThrow(() -> new UnavailableException(remedy(language)));
    CheckedText checked = CheckedText.of(given);
    ServerMatches matches =
        new ServerMatches(
            rules(code),
            checked,
            settings.words().in(Locale.forLanguageTag(code)).acceptedIn(checked.text()));
    try {
      int length = known().orElseThrow().length();
      for (Span piece : TextPieces.of(checked.text(), length)) {
        deadline.check();
        check(piece, checked.text(), parameters(code, settings), matches);
      }
    } catch (UnavailableException e) {
      throw failed(e);
    }
    return matches.inOrder();
  }

  /** Halves what is too long: a server may allow less than it says. */
  private void check(
      Span piece, String text, Map<String, String> parameters, ServerMatches matches) {
    if (piece.of(text).isBlank()) {
      return;
    }
    Map<String, String> form = new HashMap<>(parameters);
    form.put("text", piece.of(text));
    ServerClient.Answer answer = client.post("check", form);
    if (answer.status() == ServerClient.TOO_LARGE && piece.length() > SHORTEST_PIECE) {
      for (Span half : TextPieces.of(piece.of(text), piece.length() / 2 + 1)) {
        check(half.shift(piece.start()), text, parameters, matches);
      }
      return;
    }
    if (ServerClient.isAboutText(answer)) {
      // One text must not decide about the others; so it is this rule's crash in this file.
      throw new IllegalStateException(
          "LanguageTool's server at %s can't check this text: it %s"
              .formatted(address, ServerAnswers.said(answer)));
    }
    matches.add(ServerAnswers.read(answer, ServerAnswers.Checked.class), piece);
  }

  private static Map<String, String> parameters(String code, GrammarSettings settings) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("language", code);
    parameters.put("level", settings.options().picky() ? "picky" : "default");
    put("disabledRules", bare(settings.silent().rules()), parameters);
    put("disabledCategories", settings.silent().families(), parameters);
    put("enabledRules", bare(settings.silent().heard()), parameters);
    return parameters;
  }

  private static Set<String> bare(Set<String> ids) {
    return ids.stream().map(LanguageToolIds::bare).collect(Collectors.toSet());
  }

  private static void put(String name, Set<String> values, Map<String, String> parameters) {
    if (!values.isEmpty()) {
      parameters.put(name, String.join(",", new TreeSet<>(values)));
    }
  }

  /** Empty where the server doesn't tell. */
  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    try {
      return code(language).map(code -> rules(code).ids()).orElse(Set.of());
    } catch (UnavailableException e) {
      return Set.of();
    }
  }

  @Override
  public String remedy(Locale language) {
    return failure.orElse("LanguageTool's server at %s does not have it.".formatted(address));
  }

  /** Asks the server. */
  @Override
  public String version() {
    return known().map(Server::version).orElse("LanguageTool at " + address + ", not reached");
  }

  /** What is wrong with the server and what to do, where something is. */
  public Optional<String> failure() {
    return failure;
  }

  @Override
  public void close() {
    client.close();
  }

  private Optional<String> code(Locale language) {
    return known().flatMap(it -> it.languages().code(language));
  }

  private synchronized Optional<Server> known() {
    if (failure.isPresent()) {
      return Optional.empty();
    }
    if (server.isEmpty()) {
      try {
        server = Optional.of(ask());
      } catch (UnavailableException e) {
        failed(e);
      }
    }
    return server;
  }

  private Server ask() {
    ServerAnswers.Software software =
        ServerAnswers.read(client.get("info"), ServerAnswers.Info.class)
            .software()
            .orElseThrow(() -> new UnavailableException("it does not say its version"));
    Set<String> codes = new TreeSet<>();
    for (ServerAnswers.Language language :
        ServerAnswers.read(client.get("languages"), ServerAnswers.Language[].class)) {
      language.longCode().ifPresent(codes::add);
    }
    String version =
        "LanguageTool %s (%s) at %s"
            .formatted(software.version().orElse("?"), software.buildDate().orElse("?"), address);
    return new Server(version, new ServerLanguages(codes, preferred), length());
  }

  private int length() {
    ServerClient.Answer answer = client.get("maxtextlength");
    String said = answer.body().strip();
    boolean number = ServerClient.isOk(answer) && said.matches("\\d{4,9}");
    return number ? Integer.parseInt(said) : USUAL_LENGTH;
  }

  private ServerRules rules(String code) {
    try {
      return rules.computeIfAbsent(code, key -> ServerRules.of(client, key));
    } catch (UnavailableException e) {
      throw failed(e);
    }
  }

  private synchronized UnavailableException failed(UnavailableException e) {
    if (failure.isEmpty()) {
      failure =
          Optional.of(
              "LanguageTool's server at %s does not work (%s): start it, or mend grammar: {server: …} in copyedit.yml; without that key LanguageTool runs in the build."
                  .formatted(address, e.getMessage()));
    }
    return new UnavailableException(failure.get());
  }
}
