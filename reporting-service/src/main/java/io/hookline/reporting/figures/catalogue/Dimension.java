package io.hookline.reporting.figures.catalogue;

import java.util.Locale;

/**
 * Something that figures are grouped and filtered by.
 *
 * @param id as in questions
 * @param kind of what a key is
 * @param ofPost its key of a post {@code p} in SQL, null where posts do not have it
 * @param list the column of posts that holds several of its keys; null where a post has one at most
 */
public record Dimension(
    String id, String label, String summary, Kind kind, String ofPost, String list) {

  /** Whether one post may have more than one key: rows then add up to more than the total. */
  public boolean several() {
    return list != null;
  }

  /** The vocabulary that its terms are of. */
  public String vocabulary() {
    return id.toUpperCase(Locale.ROOT);
  }

  /** What a key of a dimension is. */
  public enum Kind {
    /** The id of something that has a name. */
    RESOURCE,
    /** The key of a term of one of the brand's vocabularies. */
    TERM,
    /** One of a few words. */
    WORD,
    /** A number or a day. */
    NUMBER
  }
}
