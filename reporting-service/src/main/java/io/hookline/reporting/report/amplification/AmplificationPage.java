package io.hookline.reporting.report.amplification;

import java.util.List;

/**
 * The page in words: what the template shows and nothing that it would have to work out.
 *
 * @param candidates how many there are, and by which days
 * @param boosts those that began last first
 */
public record AmplificationPage(
    String slug,
    String brand,
    String days,
    String timeZone,
    String currency,
    String madeAt,
    String from,
    String to,
    String candidates,
    List<Candidate> lines,
    List<Boost> boosts) {

  /**
   * @param brought what its latest boosts brought for their spend
   * @param settle what has to be settled first
   */
  public record Candidate(
      String rank,
      String title,
      String network,
      String rate,
      String views,
      String spent,
      String brought,
      String settle) {}

  /**
   * @param days of its ads
   * @param why there is no return, and what else ran
   */
  public record Boost(
      String title,
      String days,
      String state,
      String spend,
      String conversions,
      String value,
      String roas,
      String why) {}
}
