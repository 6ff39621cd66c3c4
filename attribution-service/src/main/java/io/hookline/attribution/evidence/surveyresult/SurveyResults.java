package io.hookline.attribution.evidence.surveyresult;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.survey.SurveyOption;
import io.hookline.attribution.evidence.surveyresult.SurveyResultsView.ByAnswer;
import io.hookline.attribution.evidence.surveyresult.SurveyResultsView.ByPlace;
import io.hookline.attribution.evidence.surveyresult.SurveyResultsView.OtherAnswer;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Works results out, with three statements. */
@Singleton
class SurveyResults {

  private static final TypeReference<List<SurveyOption>> OPTIONS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  SurveyResults(
      Jdbi jdbi, ObjectMapper json, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  private record Revision(int number, List<SurveyOption> options) {}

  /** A line of the count: all, an option, another answer or a place. */
  private record Line(
      String part, String key, UUID place, long conversions, long answered, BigDecimal value) {}

  /**
   * @throws Problem SURVEY_REVISION_NOT_FOUND, VALIDATION_FAILED
   */
  SurveyResultsView of(UUID survey, SurveyPeriod asked) {
    return jdbi.withHandle(
        handle -> {
          Revision revision = revision(handle, survey, asked.revision);
          SurveyPeriod period = asked.checked();
          BrandFacts facts = brands.get(brand.slug());
          Instant start = period.from.atStartOfDay(facts.timeZone()).toInstant();
          Instant end = period.to.plusDays(1).atStartOfDay(facts.timeZone()).toInstant();
          List<Line> lines = lines(handle, survey, revision.number(), start, end);
          Line all = part(lines, "ALL").get(0);
          return new SurveyResultsView(
              survey,
              revision.number(),
              period.from,
              period.to,
              facts.timeZone().getId(),
              all.conversions(),
              all.answered(),
              ratio(all.answered(), all.conversions()),
              revision.options().stream()
                  .map(option -> option(option, lines, all.answered(), facts.currency()))
                  .sorted(Comparator.comparingLong(ByAnswer::answers).reversed())
                  .toList(),
              part(lines, "OTHER").stream()
                  .map(line -> new OtherAnswer(line.key(), line.answered()))
                  .toList(),
              part(lines, "PLACE").stream()
                  .sorted(Comparator.comparingLong(Line::conversions).reversed())
                  .map(SurveyResults::place)
                  .toList(),
              unmatched(handle, survey, start, end),
              clock.instant());
        });
  }

  private Revision revision(Handle handle, UUID survey, Integer asked) {
    return handle
        .createQuery(SurveyResultSql.REVISION)
        .bind("brand", brand.slug())
        .bind("survey", survey)
        .bind("revision", asked)
        .map(
            (row, context) ->
                new Revision(
                    row.getInt("revision"), OwnJson.read(json, row.getString("options"), OPTIONS)))
        .findOne()
        .orElseThrow(
            () ->
                new Problem(
                    SurveyResultProblem.SURVEY_REVISION_NOT_FOUND,
                    "There is no revision %s of a survey %s."
                        .formatted(asked == null ? "" : asked, survey)));
  }

  private List<Line> lines(Handle handle, UUID survey, int revision, Instant start, Instant end) {
    return handle
        .createQuery(SurveyResultSql.COUNT)
        .bind("brand", brand.slug())
        .bind("survey", survey)
        .bind("revision", revision)
        .bind("start", start)
        .bind("end", end)
        .map(
            (row, context) ->
                new Line(
                    row.getString("part"),
                    row.getString("key"),
                    row.getObject("place_id", UUID.class),
                    row.getLong("conversions"),
                    row.getLong("answered"),
                    row.getBigDecimal("value")))
        .list();
  }

  private long unmatched(Handle handle, UUID survey, Instant start, Instant end) {
    return handle
        .createQuery(SurveyResultSql.UNMATCHED)
        .bind("brand", brand.slug())
        .bind("survey", survey)
        .bind("start", start)
        .bind("end", end)
        .mapTo(Long.class)
        .one();
  }

  private static List<Line> part(List<Line> lines, String part) {
    return lines.stream().filter(line -> line.part().equals(part)).toList();
  }

  private static ByAnswer option(
      SurveyOption option, List<Line> lines, long answered, String currency) {
    Line counted =
        part(lines, "OPTION").stream()
            .filter(line -> line.key().equals(option.key()))
            .findFirst()
            .orElse(new Line("OPTION", option.key(), null, 0, 0, null));
    return new ByAnswer(
        option.key(),
        option.label(),
        option.channel(),
        option.creatorId(),
        counted.answered(),
        ratio(counted.answered(), answered),
        counted.value() == null ? null : new Money(counted.value().stripTrailingZeros(), currency));
  }

  private static ByPlace place(Line line) {
    return new ByPlace(
        line.place(),
        line.conversions(),
        line.answered(),
        ratio(line.answered(), line.conversions()));
  }

  /** Rounded to ten thousandths; null of nothing. */
  private static BigDecimal ratio(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_EVEN);
  }
}
