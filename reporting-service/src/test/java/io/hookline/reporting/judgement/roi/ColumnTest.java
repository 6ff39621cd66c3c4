package io.hookline.reporting.judgement.roi;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ColumnTest {

  record Row(BigDecimal views, BigDecimal saves) {

    static Row of(String views, String saves) {
      return new Row(
          views == null ? null : new BigDecimal(views),
          saves == null ? null : new BigDecimal(saves));
    }
  }

  private static final Column<Row> VIEWS =
      Column.sum("views", "Views", Unit.COUNT, "views", "views", Row::views);
  private static final Column<Row> RATE =
      Column.ratio(
          "save_rate", "Save rate", Unit.RATIO, "saves / views", "rate", Row::saves, Row::views);
  private static final Column<Row> RATE_OF_SOME =
      RATE.totalOf(row -> row.views() != null && row.views().compareTo(BigDecimal.TEN) > 0);
  private static final Column<Row> ESTIMATE =
      VIEWS.between(
          Column.sum("low", "Low", Unit.COUNT, "fewer", "low", Row::saves),
          Column.sum("high", "High", Unit.COUNT, "more", "high", Row::views));

  @Test
  void aRatiosTotalIsNoMeanOfRatios() {
    ColumnTotals<Row> totals = totals(Row.of("10", "5"), Row.of("990", "5"));
    assertThat(totals.of(RATE).value()).isEqualByComparingTo("0.01");
    assertThat(totals.of(RATE).numerator()).isEqualByComparingTo("10");
    assertThat(totals.of(RATE).denominator()).isEqualByComparingTo("1000");
    assertThat(totals.of(RATE_OF_SOME).value()).isEqualByComparingTo("0.0051");
    assertThat(totals.of(RATE_OF_SOME).rows()).isEqualTo(1);
  }

  @Test
  void whatIsUnknownIsNoZero() {
    Row unknown = Row.of("40", null);
    assertThat(RATE.of(unknown).value()).isNull();
    assertThat(RATE.of(Row.of("0", "0")).value()).isNull();
    ColumnTotals<Row> totals = totals(unknown, Row.of("60", "6"));
    assertThat(totals.of(RATE).value()).isEqualByComparingTo("0.1");
    assertThat(totals.of(RATE).unknown()).isEqualTo(1);
    assertThat(totals.rows()).isEqualTo(2);
    ColumnTotals<Row> unseen = totals(Row.of(null, "9"), Row.of("60", "6"));
    assertThat(unseen.of(RATE).value()).isEqualByComparingTo("0.1");
  }

  @Test
  void aRangeIsTotalledWithItsColumn() {
    ColumnTotals<Row> totals = totals(Row.of("10", "5"), Row.of("20", "6"));
    assertThat(totals.of(ESTIMATE.range().low()).value()).isEqualByComparingTo("11");
    assertThat(totals.of(ESTIMATE.range().high()).value()).isEqualByComparingTo("30");
  }

  @Property(tries = 200)
  void theOrderOfRowsDoesNotMatter(@ForAll("rows") List<Row> rows, @ForAll long seed) {
    List<Row> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    ColumnTotals<Row> one = totals(rows.toArray(Row[]::new));
    ColumnTotals<Row> other = totals(shuffled.toArray(Row[]::new));
    assertThat(one.of(VIEWS)).isEqualTo(other.of(VIEWS));
    assertThat(one.of(RATE)).isEqualTo(other.of(RATE));
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<BigDecimal> count =
        Arbitraries.longs().between(0, Long.MAX_VALUE).injectNull(0.2).map(ColumnTest::number);
    return Combinators.combine(count, count).as(Row::new).list().ofMaxSize(8);
  }

  private static BigDecimal number(Long count) {
    return count == null ? null : BigDecimal.valueOf(count);
  }

  private static ColumnTotals<Row> totals(Row... rows) {
    ColumnTotals<Row> totals = new ColumnTotals<>(List.of(VIEWS, RATE, RATE_OF_SOME, ESTIMATE));
    List.of(rows).forEach(totals::add);
    return totals;
  }
}
