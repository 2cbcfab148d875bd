package io.github.copyedit.document;

/**
 * A library that a format needs, and that only those add to the plugin's dependencies who have such
 * files. The parser asks for it before it touches a class that is made with it.
 *
 * @param format what is read with it, such as {@code Word documents}
 * @param name of the library
 * @param marker name of a class in it
 */
public record OptionalLibrary(
    String format, String name, String groupId, String artifactId, String version, String marker) {

  /**
   * @param user a class that is made with the library
   * @throws UnreadableDocumentException with the lines to add when the class loader of {@code user}
   *     doesn't see the library
   */
  public void require(Class<?> user) {
    try {
      Class.forName(marker, false, user.getClassLoader());
    } catch (ClassNotFoundException | LinkageError missing) {
      throw new UnreadableDocumentException(
          ("%s are read with %s, which is not there: %s, or leave such files out with <excludes>"
                  + " or -Dcopyedit.excludes")
              .formatted(format, name, remedy()));
    }
  }

  /** For a library that is there, but of another version, or in part. */
  public UnreadableDocumentException unfit(LinkageError cause) {
    return new UnreadableDocumentException(
        "%s are read with %s, and the one that is there does not fit (%s): %s"
            .formatted(format, name, cause, remedy()));
  }

  private String remedy() {
    return ("add <dependency><groupId>%s</groupId><artifactId>%s</artifactId>"
            + "<version>%s</version></dependency> to the plugin's <dependencies>")
        .formatted(groupId, artifactId, version);
  }
}
