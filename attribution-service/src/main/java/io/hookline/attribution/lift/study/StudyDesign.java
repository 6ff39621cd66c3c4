package io.hookline.attribution.lift.study;

import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study asks and how it answers: fixed when it is registered.
 *
 * @param population who, or where, the result is about
 * @param startsOn the first day that counts, in the brand's time zone
 * @param endsOn the last one
 * @param level 0.9 as ad platforms have it, or 0.95: an effect that is not there is shown in 1 -
 *     level of studies
 * @param looks AT_END where it is not said
 * @param expectation null where the brand's history says all of it
 * @param adCost null where somebody enters what the treated cost, or nobody
 * @param holdout of USER_HOLDOUT, and of nothing else
 * @param regions of GEO, and of nothing else
 * @param calendar of ON_OFF and CREATOR, and of nothing else
 * @param credits what attribution gives credit to for what is studied, to lay both side by side.
 *     Null for the campaigns of adCost, or the creators of calendar, if there are any
 */
@Schema(name = "StudyDesign")
public record StudyDesign(
    @NotNull @Schema(examples = "USER_HOLDOUT") StudyKind kind,
    @NotBlank
        @Size(max = 1000)
        @Schema(examples = "Spark ads of October bring orders that would not have come anyway")
        String hypothesis,
    @NotBlank @Size(max = 1000) @Schema(examples = "Customers with an account in the US")
        String population,
    @NotNull @Valid StudyMetric metric,
    @NotNull @Plausible @Schema(examples = "2027-02-01") LocalDate startsOn,
    @NotNull @Plausible @Schema(examples = "2027-02-28") LocalDate endsOn,
    @DecimalMin("0.9")
        @DecimalMax("0.95")
        @Digits(integer = 1, fraction = 2)
        @Schema(examples = "0.9", defaultValue = "0.9")
        BigDecimal level,
    @Schema(examples = "AT_END", defaultValue = "AT_END") StudyLooks looks,
    @Valid @Schema(nullable = true) StudyExpectation expectation,
    @Valid @Schema(nullable = true) StudyAdCost adCost,
    @Valid @Schema(nullable = true) HoldoutDesign holdout,
    @Valid @Schema(nullable = true) RegionDesign regions,
    @Valid @Schema(nullable = true) CalendarDesign calendar,
    @Valid @Schema(nullable = true) CreditedUnits credits) {

  private static final BigDecimal USUAL = new BigDecimal("0.9");
  private static final BigDecimal STRICT = new BigDecimal("0.95");
  private static final int MOST_DAYS = 366;

  public StudyDesign {
    level = level == null ? USUAL : level.stripTrailingZeros();
    looks = looks == null ? StudyLooks.AT_END : looks;
    expectation = expectation == null ? StudyExpectation.NONE : expectation;
    adCost = adCost == null || adCost.namesNothing() ? null : adCost;
  }

  List<Violation> violations() {
    Violations found = new Violations("design.");
    found.unless(!endsOn.isBefore(startsOn), "endsOn", "must not be before startsOn");
    found.unless(
        ChronoUnit.DAYS.between(startsOn, endsOn) < MOST_DAYS,
        "endsOn",
        "must be within " + MOST_DAYS + " days of startsOn");
    found.unless(level.equals(USUAL) || level.equals(STRICT), "level", "must be 0.9 or 0.95");
    found.unless(
        (holdout != null) == (kind == StudyKind.USER_HOLDOUT),
        "holdout",
        "is of USER_HOLDOUT, and of nothing else");
    found.unless(
        kind == StudyKind.USER_HOLDOUT || !expectation.speaksOfPeople(),
        "expectation",
        "has people of USER_HOLDOUT only");
    found.unless(
        (regions != null) == (kind == StudyKind.GEO), "regions", "is of GEO, and of nothing else");
    found.unless(
        (calendar != null) == kind.isSwitched(),
        "calendar",
        "is of ON_OFF and CREATOR, and of nothing else");
    found.unless(
        !kind.isSwitched() || metric.conversionDefinitionId() == null,
        "metric.conversionDefinitionId",
        "must be null where days are switched: orders are counted as they are");
    if (kind.isOfDays()) {
      found.unless(
          metric.measure() != StudyMeasure.CONVERTED_PERSONS,
          "metric.measure",
          "must be CONVERSIONS or VALUE, of days");
      found.unless(looks == StudyLooks.AT_END, "looks", "must be AT_END, of days");
    }
    List<Violation> all = new ArrayList<>(found.all());
    if (holdout != null) {
      all.addAll(holdout.violations(startsOn, endsOn));
    }
    if (regions != null) {
      all.addAll(regions.violations(metric, days()));
      if (adCost != null && regions.withholds()) {
        all.add(
            new Violation(
                "design.adCost",
                "says what ads cost where they ran; what was not spent where they are withheld is"
                    + " entered as spend"));
      }
    }
    if (calendar != null && kind.isSwitched()) {
      all.addAll(calendar.violations(this));
    }
    return all;
  }

  /** To what attribution gives credit for what is studied; null where nobody said it. */
  public CreditedUnits credited() {
    if (credits != null) {
      return credits;
    }
    if (kind == StudyKind.CREATOR) {
      return new CreditedUnits(UnitDimension.CREATOR, texts(calendar.creatorIds()));
    }
    return adCost == null || adCost.campaignIds().isEmpty()
        ? null
        : new CreditedUnits(UnitDimension.CAMPAIGN, texts(adCost.campaignIds()));
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
  }

  /** Null where it is in none. */
  StudyLayer layer() {
    return holdout == null ? null : holdout.layer();
  }
}
