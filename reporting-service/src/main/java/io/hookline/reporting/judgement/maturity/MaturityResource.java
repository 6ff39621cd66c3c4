package io.hookline.reporting.judgement.maturity;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.Days;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/maturity")
@Tag(name = "Maturity")
@Transactional
class MaturityResource {

  private static final int USUAL_MONTHS = 12;
  private static final int MOST_MONTHS = 36;

  private final MonthFactsReader months;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  MaturityResource(
      MonthFactsReader months, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.months = months;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getMaturity",
      summary = "Read how far measurement has come, 1 to 5, month by month",
      description =
          "A level is reached where each of its criteria, and of those below it, shows in the facts of"
              + " three calendar months. The past is worked out from the facts of its days, and may change"
              + " when facts come late. A criterion that nothing records yet says so, and is not met.")
  public MaturityView get(
      @Parameter(
              description =
                  "In its month the first point lies; none: eleven months before the last")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = "The last point; none: today") @QueryParam("to") @Plausible
          LocalDate to) {
    BrandFacts facts = brands.get(brand.slug());
    LocalDate today = clock.instant().atZone(facts.timeZone()).toLocalDate();
    Days period = period(from, to, today);
    LocalDate first = period.from().withDayOfMonth(1).minusMonths(Criterion.MONTHS - 1L);
    return new MaturityView(
        facts.timeZone().getId(), Maturity.of(months.read(facts, new Days(first, period.to()))));
  }

  private static Days period(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.withDayOfMonth(1).minusMonths(USUAL_MONTHS - 1L) : from;
    List<Violation> violations = new ArrayList<>();
    if (last.isAfter(today)) {
      violations.add(new Violation("to", "must not be after today, " + today));
    }
    if (last.isBefore(first)) {
      violations.add(new Violation("from", "must not be after " + last));
    }
    if (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) >= MOST_MONTHS) {
      violations.add(new Violation("from", "must be within " + MOST_MONTHS + " months of to"));
    }
    Violation.requireNone(violations);
    return new Days(first, last);
  }
}
