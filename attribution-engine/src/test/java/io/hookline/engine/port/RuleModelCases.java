package io.hookline.engine.port;

import static io.hookline.engine.port.DataBuilder.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked figures of the reference, and the corners of each model. */
interface RuleModelCases extends LoadsData {

  CreditRules LONG = CreditRules.USUAL.with(new Windows(2160, 2160, 2160, 2160, 2160, 2160, 2160));

  @Test
  default void agesOf0And7And14And28DaysWeighAsTheReferenceSays() {
    DataBuilder data =
        new DataBuilder()
            .touch("ann", "28", 0, TouchKind.CLICK, 1)
            .touch("ann", "14", 14 * DAY, TouchKind.CLICK, 2)
            .touch("ann", "7", 21 * DAY, TouchKind.CLICK, 3)
            .touch("ann", "0", 28 * DAY, TouchKind.CLICK, 4)
            .conversion("ann", "order", 29 * DAY, 2_900L);

    ConversionCredit credit = credit(data, LONG.with(RuleModel.TIME_DECAY));

    assertThat(shares(credit)).containsExactly(344827586L, 1379310344L, 2758620689L, 5517241381L);
    assertThat(values(credit)).containsExactly(100L, 400L, 800L, 1_600L);
  }

  @Test
  default void sharesAreRoundedDownAndTheLastTouchGetsTheRest() {
    ConversionCredit credit = credit(clicks(3, 1_000L), LONG.with(RuleModel.LINEAR));

    assertThat(shares(credit)).containsExactly(3333333333L, 3333333333L, 3333333334L);
    assertThat(values(credit)).containsExactly(333L, 333L, 334L);
  }

  /** A third of 30.00 is 10.00, although a third in ten digits is a little less. */
  @Test
  default void valuesAreSharedByWeightsAndNotByRoundedShares() {
    ConversionCredit credit = credit(clicks(3, 3_000L), LONG.with(RuleModel.LINEAR));

    assertThat(values(credit)).containsExactly(1_000L, 1_000L, 1_000L);
  }

  @Test
  default void positionsGet40And20And40() {
    assertThat(positions(1, PositionShares.USUAL)).containsExactly(Credit.WHOLE);
    assertThat(positions(2, PositionShares.USUAL)).containsExactly(5000000000L, 5000000000L);
    assertThat(positions(3, PositionShares.USUAL))
        .containsExactly(4000000000L, 2000000000L, 4000000000L);
    assertThat(positions(4, PositionShares.USUAL))
        .containsExactly(4000000000L, 1000000000L, 1000000000L, 4000000000L);
  }

  @Test
  default void otherSharesOfPositionsAreASetting() {
    PositionShares uneven = new PositionShares(6_000, 2_000);
    assertThat(positions(1, uneven)).containsExactly(Credit.WHOLE);
    assertThat(positions(2, uneven)).containsExactly(7500000000L, 2500000000L);
    assertThat(positions(3, uneven)).containsExactly(6000000000L, 2000000000L, 2000000000L);

    PositionShares onlyEnds = new PositionShares(2_500, 7_500);
    assertThat(positions(3, onlyEnds)).containsExactly(2500000000L, 0L, 7500000000L);

    PositionShares onlyBetween = new PositionShares(0, 0);
    assertThat(positions(2, onlyBetween)).containsExactly(5000000000L, 5000000000L);
    assertThat(positions(4, onlyBetween)).containsExactly(0L, 5000000000L, 5000000000L, 0L);
  }

  @ParameterizedTest
  @EnumSource
  default void aSingleTouchGetsAll(RuleModel model) {
    ConversionCredit credit = credit(clicks(1, 1_234L), LONG.with(model));

    assertThat(shares(credit)).containsExactly(Credit.WHOLE);
    assertThat(values(credit)).containsExactly(1_234L);
  }

  @ParameterizedTest
  @EnumSource
  default void aConversionOfNoValueCountsAndOneOfUnknownValueStaysUnknown(RuleModel model) {
    ConversionCredit nothing = credit(clicks(3, 0L), LONG.with(model));
    assertThat(shares(nothing).stream().mapToLong(Long::longValue).sum()).isEqualTo(Credit.WHOLE);
    assertThat(values(nothing)).containsOnly(0L);

    ConversionCredit unknown = credit(clicks(3, null), LONG.with(model));
    assertThat(shares(unknown)).isEqualTo(shares(nothing));
    assertThat(values(unknown)).containsOnlyNulls();
  }

  @Test
  default void enormousValuesAreExact() {
    long value = 99_999_999_999_999_999L;

    assertThat(values(credit(clicks(3, value), LONG.with(RuleModel.LINEAR))))
        .containsExactly(33_333_333_333_333_333L, 33_333_333_333_333_333L, 33_333_333_333_333_333L);
    assertThat(values(credit(clicks(2, value), LONG.with(RuleModel.TIME_DECAY).withHalfLife(24))))
        .containsExactly(33_333_333_333_333_333L, 66_666_666_666_666_666L);
    assertThat(values(credit(clicks(4, value), LONG.with(RuleModel.POSITION_BASED))))
        .containsExactly(
            39_999_999_999_999_999L,
            9_999_999_999_999_999L,
            9_999_999_999_999_999L,
            40_000_000_000_000_002L);
  }

  /**
   * A person whom a program plays: more touches than weights of 36 bits can be summed up at ease.
   */
  @ParameterizedTest
  @EnumSource
  default void pathsOfThousandsOfTouchesAreExact(RuleModel model) {
    DataBuilder data = new DataBuilder();
    for (int click = 0; click < 2_500; click++) {
      data.touch("bot", "click-" + click, click * DataBuilder.SECOND, TouchKind.CLICK, 1);
    }
    data.conversion("bot", "order", DAY, 99_999_999_999_999_999L);

    assertThat(credit(data, LONG.with(model)))
        .isEqualTo(LoadsData.credits(new ReferenceEngine(data.data()), LONG.with(model)).get(0));
  }

  private List<Long> positions(int touches, PositionShares shares) {
    return shares(
        credit(clicks(touches, 1_000L), LONG.with(RuleModel.POSITION_BASED).with(shares)));
  }

  /** One click a day, the conversion a day after the last. */
  private static DataBuilder clicks(int number, Long value) {
    DataBuilder data = new DataBuilder();
    for (int click = 0; click < number; click++) {
      data.touch("ann", "click-" + click, click * DAY, TouchKind.CLICK, click + 1);
    }
    return data.conversion("ann", "order", number * DAY, value);
  }

  private static List<Long> shares(ConversionCredit credit) {
    return credit.credits().stream().map(Credit::share).toList();
  }

  private static List<Long> values(ConversionCredit credit) {
    return credit.credits().stream().map(Credit::value).toList();
  }
}
