package io.hookline.creator.deal.shortlist;

import java.util.List;

/**
 * The page of a shortlist, in words: what the template shows and nothing that it would have to work
 * out.
 *
 * @param by who sends the answers
 * @param notice what came of the last answers; null for nothing
 * @param wrong what is missing; empty for nothing
 */
public record ShortlistPage(
    String action,
    String form,
    String brand,
    String campaign,
    String name,
    String message,
    String progress,
    boolean open,
    List<Card> cards,
    String by,
    boolean nameMissing,
    String notice,
    List<String> wrong,
    String until) {

  /**
   * A candidate.
   *
   * @param available whether the client is asked about her
   * @param tone yes, no or open
   * @param state in a word
   * @param approved whether that is chosen in the form
   * @param comment what stands in the form
   * @param seen what the client has decided so far, as the form tells it back
   * @param decided by whom and when; null while nobody has decided
   */
  public record Card(
      String id,
      String name,
      boolean available,
      String tone,
      String state,
      List<Line> accounts,
      String followers,
      String engagement,
      List<String> niches,
      String agency,
      boolean approved,
      boolean declined,
      String comment,
      String seen,
      String decided) {}

  /** An account. */
  public record Line(String network, String handle, String url, String followers) {}
}
