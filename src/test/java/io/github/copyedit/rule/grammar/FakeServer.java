package io.github.copyedit.rule.grammar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks LanguageTool's HTTP API, and says what it is told to. */
public final class FakeServer implements AutoCloseable {

  /** What to say. */
  public record Reply(int status, String body, Map<String, String> headers) {
    public static Reply ok(String body) {
      return new Reply(200, body, Map.of());
    }
  }

  public static final String NOTHING = "{\"matches\":[]}";

  private final HttpServer server;
  private final Map<String, Function<Map<String, String>, Reply>> replies = new TreeMap<>();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

  public FakeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    on(
        "info",
        "{\"software\":{\"name\":\"LanguageTool\",\"version\":\"9.9\",\"buildDate\":\"today\"}}");
    on("languages", "[{\"longCode\":\"en-US\"},{\"longCode\":\"en-GB\"},{\"longCode\":\"de-DE\"}]");
    on("maxtextlength", "1000");
    on(
        "configinfo",
        "{\"rules\":[{\"ruleId\":\"HE_VERB_AGR\"},{\"ruleId\":\"EN_COMPOUNDS\"},"
            + "{\"ruleId\":\"MORFOLOGIK_RULE_EN_US\",\"isDictionaryBasedSpellingRule\":\"yes\"}]}");
    on("check", NOTHING);
    server.createContext("/v2/", this::handle);
    server.start();
  }

  public void on(String path, String body) {
    on(path, parameters -> Reply.ok(body));
  }

  public void on(String path, Function<Map<String, String>, Reply> reply) {
    replies.put(path, reply);
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Parameters of the texts that it was sent. */
  public List<Map<String, String>> asked() {
    return asked;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/v2/".length());
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> parameters = parameters(form);
    if (path.equals("check")) {
      asked.add(parameters);
    }
    Reply reply =
        replies.getOrDefault(path, none -> new Reply(404, "not found", Map.of())).apply(parameters);
    reply.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, String> parameters(String form) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : form.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        parameters.put(
            pair.substring(0, at),
            URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
