package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static io.hookline.engine.port.DataBuilder.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.datadriven.PathCounts.Count;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which paths data-driven models learn from. */
interface PathCases extends LoadsData {

  @Test
  default void aPathIsOfEligibleTouchesWithoutAdjacentDuplicates() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.CLICK, 1)
            .touch("ann", "2", HOUR, TouchKind.CLICK, 2)
            .touch("ann", "3", 2 * HOUR, TouchKind.CLICK, 3)
            .touch("ann", "4", 3 * HOUR, TouchKind.CLICK, 1)
            .touch("ann", "after", 5 * HOUR, TouchKind.VIEW, 9)
            .conversion("ann", "order", 4 * HOUR, 10L);

    assertThat(paths(data, CreditRules.USUAL, 4 * HOUR))
        .isEqualTo(Map.of(List.of("channel-0", "channel-1", "channel-0"), count(1, 0, 10)));
  }

  @Test
  default void samePathsAreAddedUpAlsoThoseOfUnknownValue() {
    DataBuilder data = new DataBuilder();
    Long[] values = {10L, 20L, null};
    for (int person = 0; person < 3; person++) {
      data.touch("person " + person, "click " + person, 0, TouchKind.CLICK, 1)
          .conversion("person " + person, "order " + person, HOUR, values[person]);
    }

    assertThat(paths(data, CreditRules.USUAL, HOUR))
        .isEqualTo(Map.of(List.of("channel-0"), count(3, 0, 30)));
  }

  /** The windows of the view end within a day: the click two days later begins another path. */
  @Test
  default void whatLedToNoConversionIsCutWhereNoWindowReaches() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.VIEW, 1)
            .touch("ann", "2", DAY, TouchKind.VIEW, 3)
            .touch("ann", "3", 2 * DAY + 1, TouchKind.CLICK, 6);

    assertThat(paths(data, CreditRules.USUAL, 90 * DAY))
        .isEqualTo(
            Map.of(
                List.of("channel-0", "channel-1"), count(0, 1, 0),
                List.of("channel-2"), count(0, 1, 0)));
  }

  /** Before its windows are over a path may still lead to a conversion. */
  @Test
  default void aPathIsOverOnceItsWindowsAre() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.CLICK, 1)
            .touch("ann", "2", HOUR, TouchKind.VIEW, 3);

    assertThat(paths(data, CreditRules.USUAL, 7 * DAY)).isEmpty();
    assertThat(paths(data, CreditRules.USUAL, 7 * DAY + 1)).hasSize(1);
  }

  /** Who has bought once is not somebody who did not buy. */
  @Test
  default void touchesOfAConversionThatDoesNotCountAreNoPathToNothing() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.CLICK, 1)
            .conversion("ann", "first", HOUR, 1L)
            .touch("ann", "2", 2 * DAY, TouchKind.CLICK, 3)
            .conversion("ann", "second", 3 * DAY, 1L);

    assertThat(paths(data, CreditRules.USUAL.with(Counting.ONCE), 90 * DAY))
        .isEqualTo(Map.of(List.of("channel-0"), count(1, 0, 1)));
  }

  @Test
  default void aTouchWithoutAKeyIsOnThePathAsNone() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "1", 0, TouchKind.VISIT, DataBuilder.DIRECT)
            .touch("ann", "2", HOUR, TouchKind.CLICK, 2)
            .conversion("ann", "order", DAY, 1L);

    assertThat(
            load(data.data())
                .paths(CreditRules.USUAL, UnitDimension.CREATOR, DataBuilder.START)
                .counts()
                .keySet())
        .containsExactly(List.of(PathCounts.NONE, DataBuilder.id("creator-1").toString()));
  }

  private Map<List<String>, Count> paths(DataBuilder data, CreditRules rules, long until) {
    return load(data.data())
        .paths(rules, UnitDimension.CHANNEL, DataBuilder.START + until)
        .counts();
  }

  private static Count count(long conversions, long nulls, long value) {
    return new Count(conversions, nulls, BigInteger.valueOf(value));
  }
}
