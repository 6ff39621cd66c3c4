package io.hookline.attribution.lift.amplification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.UUID;

/**
 * A post with the days of its Spark ads.
 *
 * @param creator null of the brand's own, and of a post of which nothing is known
 * @param publishedOn null where nobody told
 * @param linkedFrom from when on a link tells what it brings; null without one
 * @param codesFrom the same of its creator's codes
 */
record BoostedPost(
    UUID id,
    UUID creator,
    LocalDate publishedOn,
    LocalDate linkedFrom,
    LocalDate codesFrom,
    NavigableMap<LocalDate, AdsOfDay> ads) {

  /**
   * What its ads cost on a day.
   *
   * @param spend in the brand's currency; null where none is known
   * @param unknown of how many ads the cost is not known in it
   */
  record AdsOfDay(BigDecimal spend, long unknown, long impressions) {}

  /**
   * From when on what it brings can be seen; null for never. Links tell more than codes: of a post
   * that got its first link with the boost, the codes before are no baseline of clicks.
   */
  LocalDate trackedFrom(boolean byCodes) {
    LocalDate tracked = linkedFrom == null && byCodes ? codesFrom : linkedFrom;
    if (tracked == null || publishedOn == null) {
      return tracked;
    }
    return tracked.isBefore(publishedOn) ? publishedOn : tracked;
  }
}
