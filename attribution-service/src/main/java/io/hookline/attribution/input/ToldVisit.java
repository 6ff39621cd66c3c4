package io.hookline.attribution.input;

import java.util.List;

/**
 * What an event tells of the visit in which it happened, by the address of its page and the page
 * before; each is null when it tells none.
 *
 * @param clickIds names of the click ids in the address
 * @param referrer host of the page before, or its app; null where that is the shop's own
 * @param app whose browser it was, of apps that open pages themselves
 * @param page whether it happened on a page
 * @param own whether the page before is the shop's own
 * @param beside whether ttclid stands beside the address alone: it may be of a click of long before
 */
public record ToldVisit(
    String source,
    String medium,
    String campaign,
    String content,
    String term,
    List<String> clickIds,
    String referrer,
    String app,
    boolean page,
    boolean own,
    boolean beside) {

  /** Of what did not happen on a page. */
  public static final ToldVisit NONE =
      new ToldVisit(null, null, null, null, null, List.of(), null, null, false);

  /** Of what does not know the shop's own pages before, and all its click ids by the address. */
  public ToldVisit(
      String source,
      String medium,
      String campaign,
      String content,
      String term,
      List<String> clickIds,
      String referrer,
      String app,
      boolean page) {
    this(source, medium, campaign, content, term, clickIds, referrer, app, page, false, false);
  }

  /** The same without the click that stands beside its address. */
  public ToldVisit addressed() {
    return new ToldVisit(
        source,
        medium,
        campaign,
        content,
        term,
        clickIds.stream().filter(id -> !beside || !id.equals("ttclid")).toList(),
        referrer,
        app,
        page,
        own,
        false);
  }

  /** The same without the campaign that it came by. */
  public ToldVisit untagged() {
    return new ToldVisit(null, null, null, null, null, clickIds, referrer, app, page, own, beside);
  }
}
