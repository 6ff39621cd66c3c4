package io.hookline.reporting.report.amplification;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports/{brand}/amplification")
@Produces("text/html;charset=UTF-8")
class AmplificationPageResource {

  private final Template page;
  private final Stylesheet style;
  private final MakeAmplificationPage make;
  private final CurrentBrand brand;

  AmplificationPageResource(
      @Location("reports/amplification.html") Template page,
      Stylesheet style,
      MakeAmplificationPage make,
      CurrentBrand brand) {
    this.page = page;
    this.style = style;
    this.make = make;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String amplification(@QueryParam("from") String from, @QueryParam("to") String to) {
    AmplificationPage made = make.of(brand.slug(), day("from", from), day("to", to));
    return page.data("page", made).data("css", style.css()).render();
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
