package io.github.copyedit.rule;

/**
 * Why an unknown word may be right after all: it may be a name, which other articles show.
 *
 * @param word without the ending of a possessive
 * @param ordinary whether it is much like a word that is no name, or in a language whose nouns have
 *     capitals: then a byline alone can tell
 */
public record NameDoubt(String word, boolean ordinary) {}
