package io.hookline.attribution.lift.switchback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.inference.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnOffStudyTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final String BRAND = "brand";

  /** Six pairs of blocks of three days, one of which washes out; on first in the even ones. */
  private static OnOffCalendar calendar() {
    return new OnOffCalendar(
        IntStream.range(0, 12)
            .mapToObj(
                i -> {
                  LocalDate from = MONDAY.plusDays(3L * i);
                  boolean on = i / 2 % 2 == i % 2;
                  return new Block(BRAND, i / 2, on, from, from.plusDays(1), from.plusDays(3));
                })
            .toList());
  }

  /** Days that wash out are absurd, as they may not count. */
  private static Map<String, Map<LocalDate, Integer>> days(int[] on, int[] off) {
    Map<LocalDate, Integer> days = new HashMap<>();
    for (Block block : calendar().blocks()) {
      int value = block.on() ? on[block.pair()] : off[block.pair()];
      days.put(block.from(), 1_000_000);
      days.put(block.from().plusDays(1), value - 1);
      days.put(block.from().plusDays(2), value + 1);
    }
    return Map.of(BRAND, days);
  }

  private static OnOffLift lift(int[] on, int[] off) {
    return OnOffStudy.of(calendar(), days(on, off)).at(ConfidenceLevel.NINETY);
  }

  /** A day of a sale is left out of its block, whoever was on; without it its block has one day. */
  @Test
  void daysThatAreLeftOutCountForNeither() {
    Map<String, Map<LocalDate, Integer>> days =
        days(new int[] {25, 25, 25, 25, 25, 25}, new int[] {20, 20, 20, 20, 20, 20});
    LocalDate sale = MONDAY.plusDays(1);
    days.get(BRAND).put(sale, 9_999);

    OnOffLift lift =
        OnOffStudy.of(calendar().without(Set.of(sale)), days).at(ConfidenceLevel.NINETY);

    assertThat(lift.pairs().get(0).on()).as("the day that is left, 25 + 1").isEqualTo(26);
    assertThat(lift.lift().absolute().value()).isCloseTo(31 / 6., within(1e-9));
    assertThat(lift.lift().incremental().value())
        .as("of 11 days")
        .isCloseTo(341 / 6., within(1e-9));
  }

  @Test
  void aCalendarIsTheSameOfWhatWasDrawn() {
    assertThat(OnOffCalendar.of(calendar().onFirst(), MONDAY, 3, 1)).isEqualTo(calendar());
  }

  /** On less off is 5, 7, 6, 9, 4, 5: of the 64 calendars only this and its opposite give 6. */
  @Test
  void pCountsTheCalendarsThatDifferAsMuch() {
    OnOffLift result = lift(new int[] {25, 27, 26, 29, 24, 25}, new int[] {20, 20, 20, 20, 20, 20});
    Lift lift = result.lift();

    assertThat(result.calendars()).isEqualTo(64);
    assertThat(result.asked()).isEqualTo(64);
    assertThat(lift.absolute().value()).isCloseTo(6, within(1e-12));
    assertThat(lift.pValue()).isEqualTo(2.0 / 64);
    assertThat(lift.verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(lift.relative().value()).as("26 against 20").isCloseTo(.3, within(1e-12));
    assertThat(lift.incremental().value())
        .as("six blocks with two days that count")
        .isCloseTo(6 * 12, within(1e-12));
    assertThat(lift.method()).isEqualTo(Method.SWITCHBACK);
  }

  /**
   * Differences less an effect of 4: 1 3 2 5 0 1, sum 12. The last but one may have either sign: 4
   * of 64 reach 12. Less 4.5: .5 2.5 1.5 4.5 -.5 .5, sum 9.
   */
  @Test
  void theIntervalIsTheSameTestAskedForOtherEffects() {
    Lift lift = lift(new int[] {25, 27, 26, 29, 24, 25}, new int[] {20, 20, 20, 20, 20, 20}).lift();

    assertThat(lift.absolute().interval().low()).isBetween(4.0, 5.0);
    assertThat(lift.absolute().interval().high()).isBetween(7.0, 8.0);
  }

  @Test
  void nothingIsShownByWhatCalendarsDoAnyway() {
    Lift lift = lift(new int[] {25, 15, 26, 14, 24, 16}, new int[] {20, 20, 20, 20, 20, 20}).lift();

    assertThat(lift.verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(lift.absolute().interval().contains(0)).isTrue();
  }

  @Test
  void whatMovesEverybodyCancelsOutAmongCreators() {
    List<String> creators = List.of("ana", "ben", "cleo", "dan");
    OnOffCalendar calendar = OnOffCalendar.draw(creators, MONDAY, 7, 4, 1, 3);
    Map<String, Map<LocalDate, Integer>> days = new HashMap<>();
    for (Block block : calendar.blocks()) {
      Map<LocalDate, Integer> unit = days.computeIfAbsent(block.unit(), name -> new HashMap<>());
      block
          .from()
          .datesUntil(block.until())
          .forEach(day -> unit.put(day, (block.on() ? 3 : 0) + 10 * day.getDayOfYear()));
    }

    OnOffLift result = OnOffStudy.of(calendar, days).at(ConfidenceLevel.NINETY);

    assertThat(result.lift().absolute().value()).isCloseTo(3, within(1e-9));
    assertThat(result.calendars()).as("6 halves in each of 4 pairs").isEqualTo(1296);
    assertThat(result.lift().verdict()).isEqualTo(Verdict.HIGHER);
  }

  @Test
  void ofVeryManyCalendarsSomeAreAsked() {
    List<String> creators = IntStream.range(0, 12).mapToObj(i -> "creator " + i).toList();
    OnOffCalendar calendar = OnOffCalendar.draw(creators, MONDAY, 1, 3, 0, 3);
    Map<String, Map<LocalDate, Integer>> days = new HashMap<>();
    calendar
        .blocks()
        .forEach(
            block ->
                days.computeIfAbsent(block.unit(), name -> new HashMap<>())
                    .put(block.from(), block.unit().hashCode() % 7 + (block.on() ? 5 : 0)));

    OnOffLift result = OnOffStudy.of(calendar, days).at(ConfidenceLevel.NINETY);

    assertThat(result.calendars()).isEqualTo(924L * 924 * 924);
    assertThat(result.asked()).isEqualTo(20_001);
    assertThat(result.lift().pValue()).as("never 0").isEqualTo(1.0 / 20_001);
  }

  @Test
  void fewPairsCannotShowAnything() {
    OnOffCalendar short1 = OnOffCalendar.draw(List.of(BRAND), MONDAY, 3, 4, 1, 1);
    OnOffStudy study =
        OnOffStudy.of(short1, days(new int[] {1, 2, 3, 4, 5, 6}, new int[] {2, 3, 9, 1, 1, 1}));

    assertThatThrownBy(() -> study.at(ConfidenceLevel.NINETY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_FEW_BLOCKS));
  }

  @Test
  void aMissingDayIsNamedAndDaysThatWashOutMayBeMissing() {
    Map<String, Map<LocalDate, Integer>> days =
        days(new int[] {5, 5, 5, 5, 5, 5}, new int[] {4, 4, 4, 4, 4, 4});
    days.get(BRAND).remove(MONDAY);
    assertThat(OnOffStudy.of(calendar(), days)).isNotNull();

    days.get(BRAND).remove(MONDAY.plusDays(1));
    assertThatThrownBy(() -> OnOffStudy.of(calendar(), days))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("brand has no number for 2026-01-06");
  }

  @Test
  void daysThatAreAllTheSameSayNothing() {
    int[] same = {5, 5, 5, 5, 5, 5};

    assertThatThrownBy(() -> lift(same, same))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_VARIATION));
  }
}
