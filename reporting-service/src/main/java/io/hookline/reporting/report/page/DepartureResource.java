package io.hookline.reporting.report.page;

import io.hookline.kit.access.Allow;
import io.hookline.kit.problem.ShownToPeople;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person sees who is not logged in any more, or did not manage to. */
@Path("/reports")
@Produces("text/html;charset=UTF-8")
class DepartureResource {

  private final Template page;
  private final Stylesheet style;

  DepartureResource(@Location("reports/departure.html") Template page, Stylesheet style) {
    this.page = page;
    this.style = style;
  }

  @GET
  @Path("/logged-out")
  @Allow.Anyone("Shown after the log-out")
  @ShownToPeople
  @Operation(hidden = true)
  public String loggedOut() {
    return page.data("title", "You are logged out").data("css", style.css()).render();
  }

  @GET
  @Path("/not-logged-in")
  @Allow.Anyone("Shown when the log-in was refused or broken off")
  @ShownToPeople
  @Operation(hidden = true)
  public String notLoggedIn() {
    return page.data("title", "The log-in did not work").data("css", style.css()).render();
  }
}
