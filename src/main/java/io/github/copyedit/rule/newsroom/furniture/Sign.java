package io.github.copyedit.rule.newsroom.furniture;

/**
 * What a line says of itself, wherever it stands.
 *
 * @param sure furniture on a line of its own; else only beside other furniture
 * @param opens whether a list of titles or teasers follows
 */
record Sign(Furniture kind, boolean sure, boolean opens) {

  static Sign sure(Furniture kind) {
    return new Sign(kind, true, false);
  }

  static Sign weak(Furniture kind) {
    return new Sign(kind, false, false);
  }

  Sign weaker() {
    return new Sign(kind, false, opens);
  }
}
