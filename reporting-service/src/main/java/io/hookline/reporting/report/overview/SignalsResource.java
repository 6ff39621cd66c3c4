package io.hookline.reporting.report.overview;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.ShownToPeople;
import io.hookline.reporting.report.page.Stylesheet;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports")
@Produces("text/html;charset=UTF-8")
class SignalsResource {

  private final Template page;
  private final Stylesheet style;
  private final MakeSignals make;
  private final CurrentBrand brand;

  SignalsResource(
      @Location("reports/signals.html") Template page,
      Stylesheet style,
      MakeSignals make,
      CurrentBrand brand) {
    this.page = page;
    this.style = style;
    this.make = make;
    this.brand = brand;
  }

  @GET
  @Path("/{brand}/signals")
  @Allow.Brand(Role.ANALYST)
  @ShownToPeople
  @Operation(hidden = true)
  public String signals(@Context UriInfo uri) {
    Map<String, String> query =
        uri.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().get(0)));
    return page.data("page", make.of(brand.slug(), query)).data("css", style.css()).render();
  }
}
