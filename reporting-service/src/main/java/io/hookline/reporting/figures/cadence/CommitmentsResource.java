package io.hookline.reporting.figures.cadence;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.cadence.CommitmentFacts.Promise;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/commitments")
@Tag(name = "Figures")
@Transactional
class CommitmentsResource {

  private static final int USUAL_DAYS = 90;

  private final CommitmentFacts facts;
  private final BrandDirectory brands;
  private final CurrentBrand current;
  private final Clock clock;

  CommitmentsResource(
      CommitmentFacts facts, BrandDirectory brands, CurrentBrand current, Clock clock) {
    this.facts = facts;
    this.brands = brands;
    this.current = current;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCommitmentsKept",
      summary = "Show how commitments are kept: weeks, streaks and adherence",
      description =
          "A week counts when all its days are the commitment's: kept with as many posts as were"
              + " promised or more, missed when it is over with fewer. Newest commitments first, 100"
              + " at most. The same rule as the content-service's.")
  public CommitmentsView get(
      @Parameter(description = "Only those that hold on this day or later; none: 90 days ago")
          @QueryParam("since")
          @Plausible
          LocalDate since) {
    BrandFacts brand = brands.get(current.slug());
    LocalDate today = clock.instant().atZone(brand.timeZone()).toLocalDate();
    List<Promise> promises =
        facts.since(brand.slug(), since == null ? today.minusDays(USUAL_DAYS) : since);
    Map<UUID, List<KeptWeek>> weeks = facts.weeks(brand.slug(), promises, today);
    return new CommitmentsView(
        today,
        brand.timeZone().getId(),
        promises.stream()
            .map(one -> CommitmentView.of(one, weeks.getOrDefault(one.id(), List.of()), today))
            .toList());
  }
}
