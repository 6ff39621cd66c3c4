package io.hookline.reporting.report.attribution;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ShownToPeople;
import io.hookline.reporting.report.page.Stylesheet;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports/{brand}/attribution")
@Produces("text/html;charset=UTF-8")
class AttributionPageResource {

  private final Template page;
  private final Stylesheet style;
  private final MakeAttributionPage make;
  private final CurrentBrand brand;

  AttributionPageResource(
      @Location("reports/attribution.html") Template page,
      Stylesheet style,
      MakeAttributionPage make,
      CurrentBrand brand) {
    this.page = page;
    this.style = style;
    this.make = make;
    this.brand = brand;
  }

  /** What the form of the page asks; a form sends an empty field as an empty text. */
  static class Form {
    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("by")
    String by;

    @QueryParam("reference")
    String reference;

    @QueryParam("other")
    String other;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String attribution(@BeanParam Form form) {
    AttributionPage made =
        make.of(
            brand.slug(),
            new AttributionAsked(
                day("from", form.from),
                day("to", form.to),
                text(form.by),
                text(form.reference),
                text(form.other)));
    return page.data("page", made).data("css", style.css()).render();
  }

  private static String text(String field) {
    return field == null || field.isBlank() ? null : field.strip();
  }

  private static LocalDate day(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, "Write " + field + " as a date such as 2026-11-30.");
    }
  }
}
