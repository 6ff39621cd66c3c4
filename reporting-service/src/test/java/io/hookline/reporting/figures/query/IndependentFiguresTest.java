package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Chaos;
import io.hookline.reporting.Tables;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.catalogue.Unit;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Answers against naive SQL over the raw facts, to the last digit: of random histories, again after
 * late and corrected facts, and again after everything was read anew.
 */
@QuarkusTest
class IndependentFiguresTest {

  private static final int HISTORIES = Integer.getInteger("histories", 8);

  @Test
  void figuresAreAsNaiveSqlSays() throws SQLException {
    assertThat(NaiveFigures.measures(true)).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    int compared = 0;
    for (long seed = 1; seed <= HISTORIES; seed++) {
      Tables.forget();
      FigureHistory history = new FigureHistory(seed);
      Random random = new Random(seed);
      Chaos.apply(random, history.creatorFeed);
      List<ObjectNode> content = some(history.contentFeed, random);
      List<ObjectNode> attribution = some(history.attributionFeed, random);
      Chaos.apply(random, content, attribution);
      compared += compare(history, random, "at first, seed " + seed);
      Chaos.apply(random, history.contentFeed, history.attributionFeed);
      compared += compare(history, random, "after late facts, seed " + seed);
      Tables.forget();
      Chaos.apply(random, history.creatorFeed);
      Chaos.apply(random, history.contentFeed, history.attributionFeed);
      compared += compare(history, random, "read anew, seed " + seed);
    }
    System.out.printf("figures compared with naive SQL: %,d%n", compared);
    assertThat(compared).isGreaterThan(HISTORIES * 1_000);
  }

  private static List<ObjectNode> some(List<ObjectNode> feed, Random random) {
    return new ArrayList<>(feed.stream().filter(change -> random.nextInt(4) > 0).toList());
  }

  private static int compare(FigureHistory history, Random random, String when)
      throws SQLException {
    NaiveFigures naive = new NaiveFigures(history.zone);
    int compared = 0;
    for (String[] grouped :
        new String[][] {
          {null, null}, {"creator", "creator_id"}, {"network", "network"}, {"series", "series_id"}
        }) {
      LocalDate from = LocalDate.of(2026, 8, 25).plusDays(random.nextInt(50));
      LocalDate to = from.plusDays(random.nextInt(40));
      List<String> measures = NaiveFigures.measures(grouped[0] == null);
      Json answer = ask(measures, grouped[0], from, to);
      int rows = grouped[0] == null ? 0 : answer.getList("rows").size();
      for (int row = grouped[0] == null ? -1 : 0; row < rows; row++) {
        String place = row < 0 ? "total" : "rows[" + row + "]";
        Map<String, BigDecimal> expected =
            naive.of(
                from.toString(),
                to.toString(),
                grouped[1],
                row < 0 ? null : answer.getString(place + ".keys[0].key"));
        for (int i = 0; i < measures.size(); i++) {
          Object value = answer.get(place + ".figures[" + i + "].value");
          BigDecimal exact = expected.get(measures.get(i));
          assertThat(value == null ? null : new BigDecimal(value.toString()).stripTrailingZeros())
              .as(
                  "%s: %s of %s by %s, %s to %s",
                  when, measures.get(i), answer.get(place + ".keys"), grouped[0], from, to)
              .isEqualTo(exact == null ? null : rounded(Measures.of(measures.get(i)), exact));
          compared++;
        }
      }
    }
    return compared;
  }

  private static BigDecimal rounded(Measure measure, BigDecimal exact) {
    int digits = measure.unit() == Unit.MONEY ? 2 : measure.isRatio() ? 6 : 4;
    if (measure.isRatio() && measure.unit() != Unit.MONEY) {
      // Three digits that are no leading zeros, at least.
      BigDecimal size = exact.abs();
      for (BigDecimal one = new BigDecimal("0.1");
          size.signum() != 0 && size.compareTo(one) < 0; ) {
        one = one.movePointLeft(1);
        digits = Math.max(digits, one.scale() + 1);
      }
    }
    return exact.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static Json ask(List<String> measures, String by, LocalDate from, LocalDate to) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body(
            Map.of(
                "measures",
                measures,
                "groupBy",
                by == null ? List.of() : List.of(by),
                "from",
                from.toString(),
                "to",
                to.toString()))
        .post("/v1/brands/" + ACME + "/queries")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
