package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days a list shows; all of what is given must hold. */
public class HeadcountFilter {

  @Parameter(description = "Of this day or later", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Of this day or earlier", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Only of this place")
  @QueryParam("placeId")
  UUID place;

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  String conditions(Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder();
    add(conditions, values, " and at >= :from", "from", start(from));
    add(conditions, values, " and at <= :to", "to", start(to));
    add(conditions, values, " and place_id = :place", "place", place);
    return conditions.toString();
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static void add(
      StringBuilder conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      conditions.append(condition);
      values.put(name, value);
    }
  }
}
