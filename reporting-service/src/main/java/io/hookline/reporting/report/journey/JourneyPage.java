package io.hookline.reporting.report.journey;

import java.util.List;

/**
 * One of the two pages in words: what the template shows and nothing that it would have to work
 * out.
 *
 * @param path of this page, behind the brand's
 * @param settings to choose from; empty where no run was told of yet
 * @param said the result in sentences
 */
public record JourneyPage(
    String slug,
    String brand,
    String path,
    String title,
    String lead,
    String madeAt,
    List<Choice> settings,
    List<String> said,
    List<Table> tables,
    String program) {

  /** A setting. */
  public record Choice(String id, String name, boolean chosen) {}
}
