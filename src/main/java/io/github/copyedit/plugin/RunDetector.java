package io.github.copyedit.plugin;

import io.github.copyedit.rule.LanguageDetector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The language detector as the run in one module sees it: resolved and loaded when the first text
 * leaves doubt. When it can't be had it is not asked for again in this run.
 */
final class RunDetector implements LanguageDetector {

  /** Makes the detector, or has it made already. */
  @FunctionalInterface
  interface Detectors {
    LanguageDetector get() throws MissingModuleException;
  }

  /**
   * What came of it.
   *
   * @param why it is missing, where it is
   */
  private record Loaded(Optional<LanguageDetector> detector, String why) {}

  /** By its name only: its class must come from the loader given. */
  private static final String DETECTOR = EngineLoader.DETECTOR + "OpenNlpDetector";

  /** To fetch and load it: minutes for a slow network, not for one that is silent. */
  private static final Duration LOADING = Duration.ofMinutes(10);

  private final Detectors detectors;
  private final String version;
  private final String resolveGoal;
  private Optional<Background<Loaded>> loading = Optional.empty();

  /**
   * @param version of the library
   * @param resolveGoal to be run with a network, as on a command line
   */
  RunDetector(Detectors detectors, String version, String resolveGoal) {
    this.detectors = detectors;
    this.version = version;
    this.resolveGoal = resolveGoal;
  }

  /** The detector of the classes that the loader has. */
  static LanguageDetector in(ClassLoader loader) {
    try {
      return Class.forName(DETECTOR, true, loader)
          .asSubclass(LanguageDetector.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("OpenNLP can't be loaded", e);
    }
  }

  @Override
  public boolean isThere() {
    return loaded().detector().isPresent();
  }

  @Override
  public List<Guess> rank(String text) {
    return loaded().detector().orElseThrow().rank(text);
  }

  @Override
  public String remedy() {
    return "Write lang: into it, or language: for its folder into copyedit.yml; or, where there is a network, run mvn %s once (%s)."
        .formatted(resolveGoal, loaded().why());
  }

  @Override
  public String version() {
    return "OpenNLP " + version;
  }

  /** On a thread of its own: it takes no time of the file whose language is in doubt. */
  private Loaded loaded() {
    return begin().get();
  }

  private synchronized Background<Loaded> begin() {
    if (loading.isEmpty()) {
      Loaded late = new Loaded(Optional.empty(), "it was not there after " + LOADING);
      loading = Optional.of(Background.start("copyedit-detector", LOADING, this::load, late));
    }
    return loading.get();
  }

  private Loaded load() {
    try {
      return new Loaded(Optional.of(detectors.get()), "");
    } catch (MissingModuleException e) {
      return new Loaded(Optional.empty(), e.getMessage());
    }
  }
}
