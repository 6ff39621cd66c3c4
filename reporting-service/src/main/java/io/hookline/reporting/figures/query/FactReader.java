package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.catalogue.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads facts for a question: a statement for each kind of facts that its measures are made of. */
@ApplicationScoped
class FactReader {

  /** Rows of a statement that are in memory at once, before they are told. */
  private static final int FETCHED = 1000;

  /** What could be in a figure: posts that are out, by which of them a measure speaks of. */
  private static final List<FactPart> POSTS_OUT =
      Arrays.stream(Scope.values())
          .map(
              scope ->
                  new FactPart(
                      Measures.of("posts_out"),
                      scope.of(Measures.of("posts_out").numerator()),
                      null,
                      false))
          .toList();

  private final Jdbi jdbi;
  private final AnswerLimits limits;

  @Inject
  FactReader(Jdbi jdbi) {
    this(jdbi, AnswerLimits.USUAL);
  }

  FactReader(Jdbi jdbi, AnswerLimits limits) {
    this.jdbi = jdbi;
    this.limits = limits;
  }

  /**
   * Rows by their keys.
   *
   * @throws Problem TOO_MANY_ROWS, QUESTION_TOO_LARGE
   */
  Map<List<String>, Told> read(Asked asked, List<Span> spans) {
    AnswerLimits.Left left = limits.of(asked, spans);
    Map<List<String>, Told> rows = new LinkedHashMap<>();
    Map<FactPart.Read, List<FactPart>> byFacts =
        asked.measures().stream()
            .flatMap(measure -> FactPart.of(measure).stream())
            .collect(
                Collectors.groupingBy(FactPart::read, LinkedHashMap::new, Collectors.toList()));
    byFacts.forEach(
        (read, parts) -> {
          read(asked, spans, left, read, parts, (keys, row) -> put(row, parts, told(rows, keys)));
          left.require(rows.size());
        });
    if (countsPosts(asked)) {
      List<Span> wholes = spans.stream().filter(Span::whole).toList();
      read(
          asked,
          wholes,
          left,
          POSTS_OUT.get(0).read(),
          POSTS_OUT,
          (keys, row) -> {
            for (Scope scope : Scope.values()) {
              long posts = row.getLong("k" + scope.ordinal());
              told(rows, keys).putScope(scope, row.getInt("n"), posts);
            }
          });
      left.require(rows.size());
      rows.values().forEach(told -> told.noMorePosts(wholes.size()));
    }
    return rows;
  }

  /** Whether it is known of the rows which posts could be in them. */
  static boolean countsPosts(Asked asked) {
    return asked.measures().stream().anyMatch(measure -> measure.dataset() == Dataset.ORGANIC)
        && asked.groupBy().stream().allMatch(by -> Facts.OUT.by(by) != null)
        && asked.filters().stream().allMatch(by -> Facts.OUT.by(by.dimension()) != null);
  }

  private static Told told(Map<List<String>, Told> rows, List<String> keys) {
    return rows.computeIfAbsent(keys, k -> new Told());
  }

  /** Takes a row of a statement. */
  @FunctionalInterface
  private interface Taker {
    void take(List<String> keys, ResultSet row) throws SQLException;
  }

  private void read(
      Asked asked,
      List<Span> spans,
      AnswerLimits.Left left,
      FactPart.Read read,
      List<FactPart> parts,
      Taker taker) {
    int groups = asked.groupBy().size();
    int most = left.cells(spans.size());
    String sql = new FactStatement(asked, read, parts).sql();
    int seen =
        left.inTime(
            seconds ->
                jdbi.withHandle(
                    handle -> {
                      Query query = handle.createQuery(sql);
                      FactBindings.bind(query, asked, spans);
                      return query
                          .bind("most", most + 1)
                          .setQueryTimeout(seconds)
                          .setFetchSize(FETCHED)
                          .reduceResultSet(
                              0,
                              (count, row, context) -> {
                                taker.take(keys(row, groups), row);
                                return count + 1;
                              });
                    }));
    if (seen > most) {
      throw left.tooMany();
    }
  }

  private static List<String> keys(ResultSet row, int groups) throws SQLException {
    List<String> keys = new ArrayList<>(groups);
    for (int i = 0; i < groups; i++) {
      keys.add(row.getString("g" + i));
    }
    return keys;
  }

  private static void put(ResultSet row, List<FactPart> parts, Told told) throws SQLException {
    OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
    for (int i = 0; i < parts.size(); i++) {
      FactPart part = parts.get(i);
      long missing = row.getLong("cells") - row.getLong("k" + i);
      told.put(
          part.measure().id(),
          row.getInt("n"),
          new Sums(
              part.added() ? null : row.getBigDecimal("n" + i),
              part.added() ? row.getBigDecimal("n" + i) : null,
              row.getBigDecimal("d" + i),
              part.isCounted() ? row.getLong("k" + i) : 0,
              part.numerator() == null || part.added() ? 0 : missing,
              part.denominator() == null ? 0 : missing,
              row.getLong("partial"),
              row.getBoolean("e" + i),
              row.getBoolean("m" + i),
              asOf == null ? null : asOf.toInstant()));
    }
  }
}
