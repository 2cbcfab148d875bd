package io.github.copyedit.lint;

/** Words for a crash. */
final class Crash {

  private Crash() {}

  /** The kind of exception, its message, and the place that threw it. */
  static String describe(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    String message = crash.getMessage() == null ? "" : ": " + crash.getMessage();
    return crash.getClass().getSimpleName() + message + place;
  }
}
