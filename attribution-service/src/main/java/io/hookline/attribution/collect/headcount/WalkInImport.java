package io.hookline.attribution.collect.headcount;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.Headings;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.NumberCell;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of counters at doors. */
@ApplicationScoped
class WalkInImport implements ImportKind<NewWalkIn> {

  private static final Headings HEADINGS =
      Headings.of(
          Map.of(
              "place", List.of("Location", "Store", "Site", "Branch"),
              "day", List.of("Date"),
              "hour", List.of("Time"),
              "people",
                  List.of(
                      "In",
                      "Enters",
                      "Entries",
                      "Visitors",
                      "Footfall",
                      "Visits",
                      "Traffic",
                      "Count")));

  /** {@code 14}, {@code 14:00}, {@code 14:00 - 15:00}, {@code 2 PM}, {@code 2:00 pm}. */
  private static final Pattern HOUR =
      Pattern.compile(
          "(\\d{1,2})(?::00(?::00)?)?(?: ?([ap])\\.?m\\.?)?(?: ?[-\\u2013] ?\\d.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?:[T ].*)?");
  private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private final WalkIns walkIns;

  WalkInImport(WalkIns walkIns) {
    this.walkIns = walkIns;
  }

  @Override
  public String name() {
    return "walk-ins";
  }

  @Override
  public Class<NewWalkIn> type() {
    return NewWalkIn.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), HEADINGS.all().stream()).toList();
  }

  @Override
  public boolean isNone(Map<String, String> cells) {
    return cells.values().stream()
        .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).matches("(grand )?total"));
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> own = HEADINGS.read(cells);
    own.computeIfPresent("day", (field, written) -> day(written));
    own.computeIfPresent("hour", (field, written) -> hour(written));
    own.computeIfPresent("people", (field, written) -> NumberCell.count(written));
    return ImportKind.super.fromCells(own);
  }

  private static String day(String written) {
    Matcher german = GERMAN.matcher(written);
    if (german.matches()) {
      return "%s-%2s-%2s"
          .formatted(german.group(3), german.group(2), german.group(1))
          .replace(' ', '0');
    }
    return DAY.matcher(written).replaceFirst("$1-$2-$3");
  }

  /** What is no hour stays, to be refused with its field. */
  private static String hour(String written) {
    Matcher hour = HOUR.matcher(written);
    if (!hour.matches()) {
      return written;
    }
    int number = Integer.parseInt(hour.group(1));
    return ""
        + (hour.group(2) == null
            ? number
            : number % 12 + (hour.group(2).equalsIgnoreCase("p") ? 12 : 0));
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewWalkIn>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<WalkIns.Told> told =
        walkIns.record(
            rows.stream().map(Row::value).toList(), WalkInSource.IMPORT, rows.get(0).sentAt());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      WalkIns.Told one = told.get(i);
      outcomes.add(
          one.refused() != null
              ? RowOutcome.failed(rows.get(i), one.refused())
              : one.news()
                  ? RowOutcome.applied(rows.get(i), one.id())
                  : RowOutcome.unchanged(rows.get(i), one.id()));
    }
    return outcomes;
  }
}
