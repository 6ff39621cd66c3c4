package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.judgement.change.ChangeFixtures.explain;
import static io.hookline.reporting.judgement.change.ChangeFixtures.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.Tables;
import io.hookline.reporting.judgement.change.LateHistory.Kind;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories of every kind of fact that comes in late: parts sum, late data is what a naive
 * count says it is, and comes first where it is planted.
 */
@QuarkusTest
class LateDataLawsTest {

  private static final int HISTORIES = 10;

  private static LateHistory told(Kind kind, Random random, double late, int planted) {
    Tables.forget();
    ChangeFixtures.brand();
    LateHistory history = new LateHistory(kind, random, late, planted);
    Feeds.apply(history.base);
    Feeds.page(history.changes);
    return history;
  }

  @ParameterizedTest
  @EnumSource
  void whatCameInLateRanksFirst(Kind kind) {
    int found = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Random random = new Random(seed);
      LateHistory history = told(kind, random, 0.3 + 0.3 * random.nextDouble(), -1);
      Json answer = explained(kind.measure, seed);
      lateDataIsTheNaiveOne(history, answer, seed);
      kind.others.forEach(other -> explained(other, 0));
      found += "LATE_DATA".equals(answer.getString("causes[0].change")) ? 1 : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
  }

  /** A few late facts do not hide that one key brings less. */
  @ParameterizedTest
  @EnumSource
  void aKeyThatBringsLessRanksBeforeAFewLateFacts(Kind kind) {
    int found = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Random random = new Random(seed);
      LateHistory history = told(kind, random, 0.05, random.nextInt(6));
      Json answer = explained(kind.measure, seed);
      lateDataIsTheNaiveOne(history, answer, seed);
      found += "RATE".equals(answer.getString("causes[0].change")) ? 1 : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
  }

  @Test
  void nothingThatIsLateIsNoLateData() {
    for (Kind kind : Kind.values()) {
      LateHistory history = told(kind, new Random(1), 0, -1);
      Json answer = explained(kind.measure, 1);
      lateDataIsTheNaiveOne(history, answer, 1);
      assertThat(part(answer, "LATE_DATA")).as(kind.name()).isEqualByComparingTo("0");
      assertThat(answer.getList("late")).as(kind.name()).isEmpty();
    }
  }

  /** Its parts sum to the shown difference, and that is the one of the shown values. */
  private static Json explained(String measure, int seed) {
    Json answer = explain(measure);
    if (answer.getString("difference") != null) {
      BigDecimal before = new BigDecimal(answer.getString("before.value"));
      BigDecimal after = new BigDecimal(answer.getString("after.value"));
      assertThat(ChangeFixtures.sum(answer))
          .as("seed %d %s", seed, measure)
          .isEqualByComparingTo(answer.getString("difference"))
          .isCloseTo(after.subtract(before), org.assertj.core.data.Offset.offset(MILLIONTH));
    }
    return answer;
  }

  private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

  private static void lateDataIsTheNaiveOne(LateHistory history, Json answer, int seed) {
    Instant then = Instant.parse(answer.getString("age.knownBefore"));
    long since = history.knownBefore(Instant.MAX) - history.knownBefore(then);
    assertThat(answer.getString("before.value"))
        .isEqualTo(String.valueOf(history.knownBefore(Instant.MAX)));
    assertThat(part(answer, "LATE_DATA")).as("seed %d", seed).isEqualByComparingTo("-" + since);
    assertThat(answer.<String>getList("unknown"))
        .as("what is not known")
        .noneMatch(words -> words.contains("is not known, because"));
  }
}
