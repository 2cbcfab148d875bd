package io.github.copyedit.rule.grammar;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSAFlags;

/**
 * A dictionary's automaton that shows those who walk it only some arcs, in their order; those who
 * look up a word find every one. Behind a separator, where the data about a word are, nothing is
 * hidden: nodes and arcs there have numbers of their own, {@code offset} higher.
 */
final class NarrowedAutomaton extends FSA {

  private final Lexicon lexicon;
  private final BitSet shown;
  private final int offset;

  NarrowedAutomaton(Lexicon lexicon, BitSet shown) {
    this.lexicon = lexicon;
    this.shown = shown;
    this.offset = lexicon.size();
  }

  @Override
  public int getRootNode() {
    return lexicon.root();
  }

  @Override
  public int getFirstArc(int node) {
    return node >= offset ? node : firstShown(node);
  }

  @Override
  public int getNextArc(int arc) {
    if (lexicon.isLast(number(arc))) {
      return 0;
    }
    return arc >= offset ? arc + 1 : firstShown(arc + 1);
  }

  private int firstShown(int from) {
    int arc = from;
    while (!shown.get(arc)) {
      if (lexicon.isLast(arc)) {
        return 0;
      }
      arc++;
    }
    return arc;
  }

  @Override
  public int getArc(int node, byte label) {
    int arc = lexicon.arcWith(number(node), label);
    return arc != 0 && node >= offset ? arc + offset : arc;
  }

  @Override
  public byte getArcLabel(int arc) {
    return lexicon.label(number(arc));
  }

  @Override
  public boolean isArcFinal(int arc) {
    return lexicon.isFinal(number(arc));
  }

  @Override
  public boolean isArcTerminal(int arc) {
    return lexicon.target(number(arc)) == 0;
  }

  @Override
  public int getEndNode(int arc) {
    int target = lexicon.target(number(arc));
    boolean data = arc >= offset || lexicon.isSeparator(arc);
    return target != 0 && data ? target + offset : target;
  }

  private int number(int nodeOrArc) {
    return nodeOrArc >= offset ? nodeOrArc - offset : nodeOrArc;
  }

  @Override
  public Set<FSAFlags> getFlags() {
    return EnumSet.noneOf(FSAFlags.class);
  }
}
