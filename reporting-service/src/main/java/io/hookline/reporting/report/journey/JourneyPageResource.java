package io.hookline.reporting.report.journey;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ShownToPeople;
import io.hookline.reporting.report.page.Stylesheet;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports/{brand}")
@Produces("text/html;charset=UTF-8")
class JourneyPageResource {

  private final Template page;
  private final Stylesheet style;
  private final MakeJourneyPage make;
  private final CurrentBrand brand;

  JourneyPageResource(
      @Location("reports/journey.html") Template page,
      Stylesheet style,
      MakeJourneyPage make,
      CurrentBrand brand) {
    this.page = page;
    this.style = style;
    this.make = make;
    this.brand = brand;
  }

  @GET
  @Path("/lag")
  @Allow.Brand(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String lag(@QueryParam("setting") String setting) {
    return render(make.lag(brand.slug(), id(setting)));
  }

  @GET
  @Path("/paths")
  @Allow.Brand(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String paths(@QueryParam("setting") String setting) {
    return render(make.paths(brand.slug(), id(setting)));
  }

  private String render(JourneyPage made) {
    return page.data("page", made).data("css", style.css()).render();
  }

  /** A form sends an empty field as an empty text. */
  private static UUID id(String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException unreadable) {
      throw new Problem(CommonProblem.INVALID_PARAMETER, "Choose one of the settings.");
    }
  }
}
