package io.hookline.attribution.collect.webtraffic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report of GA4 line by line, as a CSV file of one table. GA4 writes remarks above each table
 * ({@code # Start date: 20260901}), days as their number ({@code Nth day}: 0000, 0001), several
 * tables into one file, and a sum with a cell more than its header. Lines that are no rows become
 * empty, so that those that are keep their numbers. Other files stay as they are.
 */
final class ReportText implements UnaryOperator<String> {

  private static final Pattern START =
      Pattern.compile("#.*?\\b(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:\\s*-\\s*\\d{8})?\\s*[,;]*\"?");

  private static final Pattern END = Pattern.compile("#\\s*End date.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern NTH_DAY =
      Pattern.compile("\"?Nth day\"?([,;].*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED = Pattern.compile("\"?(\\d{1,6})\"?([,;].*)");

  /** A search for #skintok is none. */
  private static final Pattern REMARK = Pattern.compile("\"?#(?:[\\s-].*|[,;\"]*)");

  private static final Pattern SUM =
      Pattern.compile(
          "\"?(?:grand total|totals)\"?(?:[,;].*)?|.*[,;]\"?grand total\"?[,;]*",
          Pattern.CASE_INSENSITIVE);

  private String header;
  private boolean remarked;
  private boolean inTable;
  private boolean rows;
  private boolean numbered;
  private LocalDate start;

  @Override
  public String apply(String line) {
    String seen = line.replace("\ufeff", "").strip();
    if (REMARK.matcher(seen).matches()) {
      remark(seen.startsWith("\"") ? seen.substring(1) : seen);
      return "";
    }
    if (seen.isEmpty() || seen.chars().allMatch(c -> c == ',' || c == ';')) {
      inTable = false;
      return "";
    }
    return inTable ? row(line) : head(line, seen);
  }

  /** A number of dashes parts tables as a blank line does. */
  private void remark(String remark) {
    inTable = false;
    remarked = true;
    Matcher day = START.matcher(remark);
    if (!END.matcher(remark).matches() && day.matches()) {
      try {
        start =
            LocalDate.parse(
                day.group(1) + day.group(2) + day.group(3), DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeException noDay) {
        start = null;
      }
    }
  }

  /** The first table gives the file's header; others are passed over unless they have the same. */
  private String head(String line, String seen) {
    inTable = true;
    String key = seen.toLowerCase(Locale.ROOT);
    boolean first = header == null;
    if (first) {
      header = key;
    }
    rows = first || header.equals(key);
    Matcher nth = NTH_DAY.matcher(line.replace("\ufeff", ""));
    numbered = nth.matches();
    if (!first) {
      return "";
    }
    return numbered ? "Date" + nth.group(1) : line;
  }

  private String row(String line) {
    if (!rows || remarked && SUM.matcher(line.strip()).matches()) {
      return "";
    }
    Matcher number = NUMBERED.matcher(line);
    return numbered && start != null && number.matches()
        ? start.plusDays(Integer.parseInt(number.group(1))) + number.group(2)
        : line;
  }
}
