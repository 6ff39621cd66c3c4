package io.hookline.creator.grant;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** When, and of whom or what. */
class AccessFilter {

  @Parameter(description = "A day of the brand's calendar; today where neither it nor at is given")
  @QueryParam("on")
  @Plausible
  LocalDate on;

  @Parameter(description = "An instant, instead of a day")
  @QueryParam("at")
  @Plausible
  Instant at;

  @Parameter(description = "One collaborator")
  @QueryParam("subject")
  @Size(max = 255)
  String subject;

  @Parameter(description = "Things of one kind")
  @QueryParam("assetKind")
  AssetKind assetKind;

  @Parameter(description = "One thing, with its assetKind")
  @QueryParam("assetId")
  UUID assetId;

  /** The first and last instant that are asked for. */
  record Period(Instant first, Instant last) {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  Period period(ZoneId zone, Instant now) {
    if (on != null && at != null) {
      throw refused("at", "must not come with on");
    }
    if (assetId != null && assetKind == null) {
      throw refused("assetId", "needs an assetKind");
    }
    if (at != null) {
      return new Period(at, at);
    }
    LocalDate day = on == null ? LocalDate.ofInstant(now, zone) : on;
    return new Period(
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS));
  }

  private static Problem refused(String parameter, String why) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "The question has no answer.",
        List.of(new Violation(parameter, why)));
  }
}
