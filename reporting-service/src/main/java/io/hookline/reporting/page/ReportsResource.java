package io.hookline.reporting.page;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.freshness.CurrentFreshness;
import io.hookline.reporting.roi.CreatorRois;
import io.hookline.reporting.roi.Period;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports")
@Produces("text/html;charset=UTF-8")
@Transactional
class ReportsResource {

  private static final int DAYS = 90;

  private final Template brandsPage;
  private final Template creatorsPage;
  private final Stylesheet style;
  private final VisibleBrands visible;
  private final BrandDirectory brands;
  private final CreatorRois rois;
  private final CurrentFreshness freshness;
  private final CurrentBrand brand;
  private final SecurityIdentity person;
  private final Clock clock;

  ReportsResource(
      @Location("reports/brands.html") Template brandsPage,
      @Location("reports/creators.html") Template creatorsPage,
      Stylesheet style,
      VisibleBrands visible,
      BrandDirectory brands,
      CreatorRois rois,
      CurrentFreshness freshness,
      CurrentBrand brand,
      SecurityIdentity person,
      Clock clock) {
    this.brandsPage = brandsPage;
    this.creatorsPage = creatorsPage;
    this.style = style;
    this.visible = visible;
    this.brands = brands;
    this.rois = rois;
    this.freshness = freshness;
    this.brand = brand;
    this.person = person;
    this.clock = clock;
  }

  @GET
  @Allow.Member
  @Operation(hidden = true)
  public String brands() {
    return brandsPage
        .data("brands", visible.of(new Grants(person.getRoles())))
        .data("css", style.css())
        .render();
  }

  @GET
  @Path("/{brand}/creators")
  @Allow.Brand(Role.ANALYST)
  @Operation(hidden = true)
  public String creators(@QueryParam("from") String from, @QueryParam("to") String to) {
    String slug = brand.slug();
    Period period = rois.period(slug, day("from", from), day("to", to));
    CreatorReport report =
        CreatorReport.of(
            brands.get(slug),
            period,
            rois.all(slug, period),
            rois.days(slug, period, DAYS),
            freshness.read(),
            clock.instant());
    return creatorsPage.data("report", report).data("css", style.css()).render();
  }

  /** A form sends an empty field as an empty text. */
  private static LocalDate day(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, "Write " + field + " as a date such as 2026-11-30.");
    }
  }
}
