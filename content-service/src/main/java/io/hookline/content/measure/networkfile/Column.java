package io.hookline.content.measure.networkfile;

/**
 * A column, and what it was taken for.
 *
 * @param index from 0
 */
public record Column(int index, String header, Meaning meaning, Certainty certainty) {

  /** A header as it is compared with others: in any case, with any blanks and accents. */
  public static String folded(String header) {
    return Folded.of(header);
  }

  /** How sure it is. */
  public enum Certainty {
    /** The sender has said so. */
    TOLD,
    /** The header is one that the network writes. */
    SURE,
    /** The header resembles one, or the cells show it. */
    LIKELY,
    /** Not known; passed over. */
    NONE
  }
}
