package io.github.copyedit.rule.grammar;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;

/**
 * The automaton of a spelling dictionary in arrays, in the order of its arcs. Arcs are numbered
 * from 1, the arcs of a node in a row; a node goes by the number of its first arc, and 0 is none.
 */
final class Lexicon {

  /** The bytes so far are the start of a letter. */
  static final int INCOMPLETE = -1;

  /** No letter in the dictionary's encoding. */
  static final int NO_LETTER = -2;

  /** No byte of a letter yet; each byte of one is added on the right. */
  static final long NO_BYTES = 1;

  private static final int MOST_BYTES_IN_A_LETTER = 6;
  private static final int UNNUMBERED = -1;
  private static final byte FINAL = 1;
  private static final byte LAST = 2;
  private static final byte ENDS_WORD = 4;

  private final DictionaryMetadata metadata;
  private final byte[] labels;
  private final byte[] flags;
  private final int[] targets;
  private final int[] single;
  private final char[] bases = new char[Character.MAX_VALUE + 1];
  private final Map<Long, Integer> letters = new ConcurrentHashMap<>();

  Lexicon(Dictionary dictionary) {
    this.metadata = dictionary.metadata;
    FSA fsa = dictionary.fsa;
    Nodes nodes = new Nodes(fsa);
    int size = nodes.arcs() + 1;
    this.labels = new byte[size];
    this.flags = new byte[size];
    this.targets = new int[size];
    this.single =
        IntStream.range(0, 1 << Byte.SIZE)
            .map(label -> decode(add(NO_BYTES, (byte) label)))
            .toArray();
    copyArcs(fsa, nodes);
    for (int arc = 1; arc < size; arc++) {
      int separator = arcWith(targets[arc], metadata.getSeparator());
      if (isFinal(arc) || (separator != 0 && targets[separator] != 0)) {
        flags[arc] |= ENDS_WORD;
      }
    }
  }

  /** The nodes of an automaton in the order of their distance from the root. */
  private static final class Nodes {

    private int[] nodes = new int[1];

    /** By the automaton's own number of the node, which grows with the automaton; 0 for none. */
    private int[] firstArcs = new int[1];

    private int count;
    private int arcs;

    Nodes(FSA fsa) {
      add(fsa.getRootNode());
      for (int i = 0; i < count; i++) {
        firstArcs[nodes[i]] = arcs + 1;
        for (int arc = fsa.getFirstArc(nodes[i]); arc != 0; arc = fsa.getNextArc(arc)) {
          arcs++;
          if (!fsa.isArcTerminal(arc)) {
            add(fsa.getEndNode(arc));
          }
        }
      }
    }

    private void add(int node) {
      firstArcs = grown(firstArcs, node);
      if (firstArcs[node] == 0) {
        nodes = grown(nodes, count);
        nodes[count++] = node;
        firstArcs[node] = UNNUMBERED;
      }
    }

    private static int[] grown(int[] array, int index) {
      return index < array.length ? array : Arrays.copyOf(array, 2 * index + 1);
    }

    int arcs() {
      return arcs;
    }

    int count() {
      return count;
    }

    int node(int place) {
      return nodes[place];
    }

    int firstArc(int node) {
      return firstArcs[node];
    }
  }

  private void copyArcs(FSA fsa, Nodes nodes) {
    int at = 1;
    for (int i = 0; i < nodes.count(); i++) {
      int node = nodes.node(i);
      for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
        labels[at] = fsa.getArcLabel(arc);
        targets[at] = fsa.isArcTerminal(arc) ? 0 : nodes.firstArc(fsa.getEndNode(arc));
        flags[at] = fsa.isArcFinal(arc) ? FINAL : 0;
        at++;
      }
      flags[at - 1] |= LAST;
    }
  }

  DictionaryMetadata metadata() {
    return metadata;
  }

  int root() {
    return 1;
  }

  /** One more than the highest number of an arc. */
  int size() {
    return labels.length;
  }

  byte label(int arc) {
    return labels[arc];
  }

  /** The node the arc leads to, 0 when it is a word's last. */
  int target(int arc) {
    return targets[arc];
  }

  boolean isFinal(int arc) {
    return (flags[arc] & FINAL) != 0;
  }

  boolean isLast(int arc) {
    return (flags[arc] & LAST) != 0;
  }

  /** Whether a word may end with the arc, with or without data about it that follows. */
  boolean endsWord(int arc) {
    return (flags[arc] & ENDS_WORD) != 0;
  }

  boolean isSeparator(int arc) {
    return labels[arc] == metadata.getSeparator();
  }

  /** The node's arc with that label, 0 when there is none. */
  int arcWith(int node, byte label) {
    for (int arc = node; arc != 0; arc = isLast(arc) ? 0 : arc + 1) {
      if (labels[arc] == label) {
        return arc;
      }
    }
    return 0;
  }

  /**
   * The letter that ends with the arc, of one beyond the BMP its first half, or a reason for none.
   *
   * @param bytes of the letter, before the arc
   */
  int letter(int arc, long bytes) {
    return bytes == NO_BYTES
        ? single[labels[arc] & 0xFF]
        : letters.computeIfAbsent(add(bytes, labels[arc]), this::decode);
  }

  /** The letter without its diacritics. */
  char base(char letter) {
    // A race only does the same twice.
    if (bases[letter] == 0) {
      String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      bases[letter] = apart.charAt(0);
    }
    return bases[letter];
  }

  static long add(long bytes, byte label) {
    return bytes << Byte.SIZE | label & 0xFF;
  }

  private int decode(long bytes) {
    int length = (63 - Long.numberOfLeadingZeros(bytes)) / Byte.SIZE;
    if (length > MOST_BYTES_IN_A_LETTER) {
      return NO_LETTER;
    }
    ByteBuffer encoded = ByteBuffer.allocate(length);
    for (int i = length - 1; i >= 0; i--) {
      encoded.put((byte) (bytes >>> (i * Byte.SIZE)));
    }
    CharsetDecoder decoder = metadata.getDecoder();
    CharBuffer decoded = CharBuffer.allocate(length + 1);
    CoderResult result = decoder.decode(encoded.flip(), decoded, true);
    if (result.isMalformed()) {
      return INCOMPLETE;
    }
    return result.isError() || decoded.flip().isEmpty() ? NO_LETTER : decoded.get();
  }
}
