package io.hookline.reporting.report.page;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ShownToPeople;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/reports")
@Produces("text/html;charset=UTF-8")
class ReportsResource {

  private final Template brandsPage;
  private final Template creatorsPage;
  private final Stylesheet style;
  private final VisibleBrands visible;
  private final MakeReport report;
  private final CurrentBrand brand;
  private final SecurityIdentity person;

  ReportsResource(
      @Location("reports/brands.html") Template brandsPage,
      @Location("reports/creators.html") Template creatorsPage,
      Stylesheet style,
      VisibleBrands visible,
      MakeReport report,
      CurrentBrand brand,
      SecurityIdentity person) {
    this.brandsPage = brandsPage;
    this.creatorsPage = creatorsPage;
    this.style = style;
    this.visible = visible;
    this.report = report;
    this.brand = brand;
    this.person = person;
  }

  @GET
  @Transactional
  @Allow.Member
  @ShownToPeople
  @Operation(hidden = true)
  public String brands() {
    return brandsPage
        .data("brands", visible.of(new Grants(person.getRoles())))
        .data("css", style.css())
        .render();
  }

  /**
   * Where the OIDC server sends people whose log-in had to begin anew; others are led on before.
   */
  @GET
  @Path("/signed-in")
  @Allow.Member
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<Void> signedIn() {
    return RestResponse.seeOther(URI.create("/reports"));
  }

  @GET
  @Path("/{brand}/creators")
  @Allow.Finance(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String creators(@QueryParam("from") String from, @QueryParam("to") String to) {
    CreatorReport made = report.of(brand.slug(), day("from", from), day("to", to));
    return creatorsPage.data("report", made).data("css", style.css()).render();
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
