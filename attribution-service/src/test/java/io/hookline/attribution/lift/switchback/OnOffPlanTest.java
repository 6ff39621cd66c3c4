package io.hookline.attribution.lift.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.PlaceboPower;
import io.hookline.attribution.lift.inference.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnOffPlanTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final OnOffPlan PLAN = new OnOffPlan(MONDAY, 7, 8, 1);

  private static Map<String, Map<LocalDate, Double>> past() {
    Random random = new Random(5);
    Map<LocalDate, Double> days = new HashMap<>();
    MONDAY
        .datesUntil(MONDAY.plusWeeks(16))
        .forEach(day -> days.put(day, 100 + 10 * random.nextGaussian()));
    return Map.of("brand", days);
  }

  private static PlaceboPower detectable(double power, int placebos) {
    return PLAN.detectable(past(), ConfidenceLevel.NINETY, power, placebos);
  }

  private static Verdict with(double amount) {
    OnOffCalendar calendar = OnOffCalendar.draw(List.of("brand"), MONDAY, 7, 8, 1, 0);
    Map<String, Map<LocalDate, Double>> days = past();
    for (Block block : calendar.blocks()) {
      if (block.on()) {
        block
            .from()
            .datesUntil(block.until())
            .forEach(day -> days.get("brand").merge(day, amount, Double::sum));
      }
    }
    return OnOffStudy.of(calendar, days).at(ConfidenceLevel.NINETY).lift().verdict();
  }

  /** The first placebo's calendar is that of seed 0: there the study itself can be asked. */
  @Test
  void itIsTheTestOfTheStudyThatFindsWhatIsDetectable() {
    PlaceboPower one = detectable(.8, 1);

    assertThat(with(one.increase() * 1.001)).isEqualTo(Verdict.HIGHER);
    assertThat(with(one.increase() * .999)).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(with(one.decrease() * 1.001)).isEqualTo(Verdict.LOWER);
  }

  /**
   * Means of 48 days on and 48 off have a standard error of 10 sqrt(2 / 48) = 2.04; 2.5 of them are
   * found with 80 %, and one past has more or less noise than another.
   */
  @Test
  void itIsOfTheSizeThatTheNoiseAllows() {
    assertThat(detectable(.8, 50).increase()).isBetween(1.8 * 2.04, 3.8 * 2.04);
    assertThat(detectable(.95, 50).increase()).isGreaterThan(detectable(.5, 50).increase());
  }
}
