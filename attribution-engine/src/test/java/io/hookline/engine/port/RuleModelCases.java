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
