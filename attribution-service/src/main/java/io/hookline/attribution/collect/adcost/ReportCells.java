package io.hookline.attribution.collect.adcost;

import io.hookline.bulk.imports.NumberCell;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.NoValue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells of a report of an ad platform, or of a file with our own columns. */
final class ReportCells {

  private static final Pattern DASH = Pattern.compile("[-–—]+|--+");

  /** {@code Total of 12 results}, {@code Total}, {@code Grand total: 3}. */
  private static final Pattern TOTAL =
      Pattern.compile("(grand |sub)?totals?\\b.{0,60}", Pattern.CASE_INSENSITIVE);

  /** The API and some files write the midnight with which the day begins. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]00:00(:00(\\.0+)?)?Z?");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  private static final Set<String> COUNTS =
      Set.of("impressions", "reach", "clicks", "videoViews", "conversions");

  private static final Set<String> AMOUNTS =
      Set.of("spend.amount", "budget.amount", "conversionValue.amount");

  private ReportCells() {}

  /** Whether the row is the sum of others: it says so, and names no day. */
  static boolean isTotal(Map<String, String> cells) {
    return cells.values().stream().anyMatch(cell -> TOTAL.matcher(cell).matches())
        && !DAY.matcher(fields(cells).getOrDefault("day", "")).matches();
  }

  /**
   * By our own columns.
   *
   * @throws Problem VALIDATION_FAILED for a number that can be read in two ways
   */
  static Map<String, String> read(Map<String, String> cells) {
    Map<String, String> row = fields(cells);
    row.replaceAll(ReportCells::value);
    if (cells.keySet().stream().anyMatch(ReportColumns::isHeading)) {
      row.putIfAbsent("network", AdNetwork.TIKTOK.name());
    }
    row.putIfAbsent("source", AdSource.IMPORT.name());
    String currency = row.remove(ReportColumns.CURRENCY);
    for (String amount : AMOUNTS) {
      String field = amount.replace(".amount", ".currency");
      if (row.containsKey(amount) && currency != null) {
        row.putIfAbsent(field, currency);
      } else if (!row.containsKey(amount)) {
        row.remove(field);
      }
    }
    return row;
  }

  private static Map<String, String> fields(Map<String, String> cells) {
    return ReportColumns.HEADINGS.read(cells, ReportCells::saysNothing);
  }

  private static boolean saysNothing(String cell) {
    return NoValue.is(cell) || DASH.matcher(cell).matches();
  }

  private static String value(String column, String cell) {
    if (column.equals("day")) {
      return MIDNIGHT.matcher(cell).replaceFirst("$1");
    }
    if (COUNTS.contains(column) || column.startsWith("counters.")) {
      return NumberCell.count(cell);
    }
    if (column.equals("frequency")) {
      return cell.matches("\\d+,\\d+") ? cell.replace(',', '.') : cell;
    }
    if (AMOUNTS.contains(column)) {
      return NumberCell.amount(cell)
          .orElseThrow(
              () ->
                  new Violation(column, "can be read in two ways; write 1234.00 without separators")
                      .asProblem());
    }
    return cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 3
        ? cell.substring(2, cell.length() - 1)
        : cell;
  }
}
