package io.hookline.reporting.report.journey;

import java.util.List;

/**
 * A table of the pages. Its template is {@code reports/journey-table}.
 *
 * @param caption what a reader has to know to read it
 * @param rows what stands at the head of the rows
 * @param none what is said where there are no rows
 */
public record Table(
    String id,
    String title,
    String hint,
    String caption,
    String rows,
    List<String> columns,
    List<Row> lines,
    String none) {

  /**
   * @param bar how long a bar before the cells is, in hundredths; null for none
   */
  public record Row(String name, String bar, List<String> cells) {}
}
