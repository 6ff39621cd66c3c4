package io.hookline.attribution.collect.webtraffic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.NumberCell;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.value.NoValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports of GA4 and exports of Search Console. */
@ApplicationScoped
class TrafficImport implements ImportKind<NewTraffic> {

  private static final Set<String> COUNTS = Set.of("sessions", "users", "clicks", "impressions");
  private static final Pattern BASIC_DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
  private static final Pattern GERMAN_DAY = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})");

  private final WebTraffic traffic;

  TrafficImport(WebTraffic traffic) {
    this.traffic = traffic;
  }

  @Override
  public String name() {
    return "web-traffic";
  }

  @Override
  public Class<NewTraffic> type() {
    return NewTraffic.class;
  }

  @Override
  public Optional<UnaryOperator<String>> lines() {
    return Optional.of(new ReportText());
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
            ImportKind.super.columns().stream().filter(column -> !column.equals("channels")),
            TrafficColumns.HEADINGS.all().stream())
        .toList();
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> own = TrafficColumns.HEADINGS.read(cells, TrafficImport::saysNothing);
    own.replaceAll((field, cell) -> COUNTS.contains(field) ? NumberCell.count(cell) : cell);
    own.computeIfPresent("position", (field, cell) -> NumberCell.amount(cell).orElse(cell));
    own.computeIfPresent(
        "day",
        (field, cell) ->
            GERMAN_DAY
                .matcher(BASIC_DAY.matcher(cell).replaceFirst("$1-$2-$3"))
                .replaceFirst("$3-$2-$1"));
    ObjectNode row = ImportKind.super.fromCells(own);
    for (String channel : TrafficColumns.CHANNELS) {
      if (cells.containsKey(channel)) {
        row.withObjectProperty("channels").put(channel, NumberCell.count(cells.get(channel)));
      }
    }
    return row;
  }

  /** {@code (not set)} is a name of these tools. */
  private static boolean saysNothing(String cell) {
    return NoValue.is(cell) && !cell.startsWith("(");
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewTraffic>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<WebTraffic.Told> told =
        traffic.record(rows.stream().map(Row::value).toList(), rows.get(0).sentAt(), true);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      WebTraffic.Told one = told.get(i);
      outcomes.add(
          one.refused() != null
              ? RowOutcome.failed(rows.get(i), one.refused())
              : one.news()
                  ? RowOutcome.applied(rows.get(i), one.day())
                  : RowOutcome.unchanged(rows.get(i), one.day()));
    }
    return outcomes;
  }
}
