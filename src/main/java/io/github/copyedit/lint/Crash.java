package io.github.copyedit.lint;

/** Words for a crash. */
final class Crash {

  private Crash() {}

  /** Throws what no file is to blame for, such as that there is no memory left. */
  static void passOnFatal(Throwable crash) {
    if (crash instanceof VirtualMachineError fatal && !(crash instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** The kind of exception, its message, and the place that threw it. */
  static String describe(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    String message = crash.getMessage() == null ? "" : ": " + crash.getMessage();
    return crash.getClass().getSimpleName() + message + place;
  }
}
