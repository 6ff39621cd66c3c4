package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/event-sources/{eventSource}/health")
@Tag(name = "Event sources")
@Transactional
class SourceHealthResource {

  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 400;

  private final KnownSources sources;
  private final HealthRows rows;
  private final ReadinessConfig thresholds;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  SourceHealthResource(
      KnownSources sources,
      HealthRows rows,
      ReadinessConfig thresholds,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.sources = sources;
    this.rows = rows;
    this.thresholds = thresholds;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @RefusalsOf(KnownSources.class)
  @Operation(
      operationId = "getEventSourceHealth",
      summary = "See how well an event source sends, and whether campaigns can learn from it",
      description =
          "Rate, refusals by reason, match quality by identifier, what pixel and server told of"
              + " purchases, clock, readiness. Counted within seconds, by days of the brand.")
  public SourceHealthView health(
      @PathParam("eventSource") UUID source,
      @Parameter(
              description = "First day; the seven up to the last one if missing",
              example = "2026-09-01")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day; today if missing", example = "2026-09-07")
          @QueryParam("to")
          @Plausible
          LocalDate to) {
    sources.require(source);
    LocalDate last =
        to == null
            ? LocalDate.ofInstant(
                clock.instant(), brands.find(brand.slug()).orElseThrow().timeZone())
            : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
    check(first, last);
    return new SourceHealth(
            first, last, rows.days(source, first, last), rows.refusals(source, first, last))
        .view(thresholds);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  private static void check(LocalDate first, LocalDate last) {
    if (first.isAfter(last)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    if (first.plusDays(MOST_DAYS).isBefore(last)) {
      throw new Violation("to", "must be within " + MOST_DAYS + " days of from").asProblem();
    }
  }
}
