package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.GrammarChecker.UnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Talks to a server in LanguageTool's HTTP API. It waits and asks again where the server is busy or
 * the connection breaks, follows no redirect, and reads no more than an answer can have.
 */
final class ServerClient implements AutoCloseable {

  /** Waits between two attempts. */
  @FunctionalInterface
  interface Pause {
    Pause SLEEP = time -> Thread.sleep(time.toMillis());

    void wait(Duration time) throws InterruptedException;
  }

  /**
   * What the server said.
   *
   * @param status of HTTP
   */
  record Answer(int status, String body) {}

  static final int TOO_LARGE = 413;
  private static final int OK = 200;
  private static final int BAD_TEXT = 400;
  private static final int GAVE_UP = 500;
  private static final int BUSY = 429;
  private static final int BROKEN_GATEWAY = 502;
  private static final int UNAVAILABLE = 503;
  private static final int GATEWAY_TIMEOUT = 504;

  private static final int ATTEMPTS = 4;
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_BYTES = 16_000_000;

  private final URI server;
  private final Duration limit;
  private final Pause pause;
  private final HttpClient http;

  /**
   * @param server without the API's path
   * @param limit for one answer, all of it
   */
  ServerClient(URI server, Duration limit, Pause pause) {
    this.server = server;
    this.limit = limit;
    this.pause = pause;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();
  }

  /**
   * @param path such as {@code languages}
   * @throws UnavailableException when there is no answer
   */
  Answer get(String path) {
    return answer(HttpRequest.newBuilder(uri(path)).GET().build());
  }

  /** The same with parameters, as from a form. */
  Answer post(String path, Map<String, String> parameters) {
    String form =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    return answer(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private URI uri(String path) {
    String base = server.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + "v2/" + path);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer answer(HttpRequest request) {
    String last = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Duration wait = Duration.ofSeconds(1L << attempt);
      try {
        HttpResponse<String> response = send(request);
        Answer answer = new Answer(response.statusCode(), response.body());
        if (!isBusy(answer.status())) {
          return answer;
        }
        last = "it answered " + answer.status();
        wait = asked(response).orElse(wait);
      } catch (IOException e) {
        last = reason(e);
      }
      if (attempt < ATTEMPTS - 1) {
        pause(wait);
      }
    }
    throw new UnavailableException(last);
  }

  /** All of it within the limit: a request's own timeout is over with the first byte. */
  private HttpResponse<String> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<String>> response =
        http.sendAsync(request, info -> new LimitedBody(MOST_BYTES));
    try {
      return response.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new IOException("no answer within %d seconds".formatted(limit.toSeconds()), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the server", e);
    }
  }

  private static boolean isBusy(int status) {
    return status == BUSY
        || status == UNAVAILABLE
        || status == BROKEN_GATEWAY
        || status == GATEWAY_TIMEOUT;
  }

  /** What the server asks for; in seconds, as servers do that limit requests. */
  private static Optional<Duration> asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .map(time -> time.compareTo(LONGEST_PAUSE) < 0 ? time : LONGEST_PAUSE);
  }

  private void pause(Duration time) {
    try {
      pause.wait(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the server", e);
    }
  }

  /** The JDK often gives none. */
  private static String reason(IOException e) {
    String name = e.getClass().getSimpleName();
    return e.getMessage() == null ? name : e.getMessage();
  }

  /** A newer JDK can close it; an older one does when it is collected. */
  @Override
  public void close() {
    if (http instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("the connection can't be closed", e);
      }
    }
  }

  /**
   * Whether the server works and refuses the text: LanguageTool's answers so when a check took too
   * long, or found too many mistakes.
   */
  static boolean isAboutText(Answer answer) {
    return answer.status() == BAD_TEXT
        || answer.status() == TOO_LARGE
        || answer.status() == GAVE_UP;
  }

  static boolean isOk(Answer answer) {
    return answer.status() == OK;
  }
}
