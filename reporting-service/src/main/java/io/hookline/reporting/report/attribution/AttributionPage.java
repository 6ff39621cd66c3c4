package io.hookline.reporting.report.attribution;

import java.util.List;

/**
 * The page in words: what the template shows and nothing that it would have to work out.
 *
 * @param settings all that can be compared, with what their figures rest on
 * @param notes why the two do not differ by their rules alone
 * @param waterfall null where there is nothing to compare, or one of the two is not known by day
 * @param table null where there are not two settings
 */
public record AttributionPage(
    String slug,
    String brand,
    String days,
    String timeZone,
    String currency,
    String asOf,
    String madeAt,
    String from,
    String to,
    List<Option> units,
    List<Option> references,
    List<Option> others,
    List<SettingLine> settings,
    List<String> notes,
    Waterfall waterfall,
    String waterfallOf,
    Table table) {

  /** One of a list. */
  public record Option(String value, String name, boolean current) {}

  /**
   * A setting with the run that its figures are of.
   *
   * @param orders since when orders are in it
   */
  public record SettingLine(
      String name, String model, String windows, String orders, String asOf) {}

  /**
   * What both give.
   *
   * @param unit what stands at the head of the rows
   * @param sums all units, what nothing explains, and both together
   */
  public record Table(
      String unit, String reference, String other, List<Row> rows, List<Row> sums) {}

  /** A row. */
  public record Row(String name, List<String> cells) {}
}
