package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.credit.unknown.UnknownOriginView.ByAnswer;
import io.hookline.attribution.credit.unknown.UnknownOriginView.BySurvey;
import io.hookline.attribution.evidence.interval.WilsonInterval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What shoppers answered whose orders no evidence explains. */
final class Answers {

  /**
   * An answer of a survey, counted.
   *
   * @param option null of what is none of the options
   */
  record Given(
      UUID survey,
      String option,
      String label,
      String channel,
      UUID creator,
      long conversions,
      BigDecimal value) {}

  private Answers() {}

  /**
   * @param unknown all conversions without evidence, answered or not
   */
  static List<BySurvey> of(List<Given> given, long unknown, String currency) {
    Map<UUID, List<Given>> surveys =
        given.stream()
            .collect(Collectors.groupingBy(Given::survey, TreeMap::new, Collectors.toList()));
    return surveys.entrySet().stream()
        .map(survey -> survey(survey.getKey(), survey.getValue(), unknown, currency))
        .toList();
  }

  private static BySurvey survey(UUID id, List<Given> given, long unknown, String currency) {
    long answered = given.stream().mapToLong(Given::conversions).sum();
    return new BySurvey(
        id,
        answered,
        Tally.ratio(answered, unknown),
        given.stream()
            .sorted(
                Comparator.comparingLong(Given::conversions)
                    .reversed()
                    .thenComparing(Given::option, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(answer -> answer(answer, answered, currency))
            .toList());
  }

  private static ByAnswer answer(Given given, long answered, String currency) {
    WilsonInterval interval = WilsonInterval.of(given.conversions(), answered);
    return new ByAnswer(
        given.option(),
        given.label(),
        given.channel(),
        given.creator(),
        given.conversions(),
        Tally.ratio(given.conversions(), answered),
        Tally.rounded(interval.from()),
        Tally.rounded(interval.to()),
        Tally.money(given.value(), currency));
  }
}
