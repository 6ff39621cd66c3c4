package io.hookline.attribution.collect.visit;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}")
@Tag(name = "Visits")
@Transactional
class VisitResource {

  private final Visits visits;
  private final TrafficPeriod period;

  VisitResource(Visits visits, TrafficPeriod period) {
    this.visits = visits;
    this.period = period;
  }

  @GET
  @Path("/visits")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listVisits",
      summary = "List visits of the shop's pages, the latest first",
      description =
          "Half an hour of silence ends a visit, and so does a page whose address names another"
              + " campaign or click; midnight does not. What comes late is put where it belongs.")
  public Page<VisitView> visits(
      @Valid @BeanParam VisitFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        visits.before(page.beforePlace(), filter, page.fetch()),
        page,
        visit -> new Object[] {visit.startedAt(), visit.id()},
        Function.identity());
  }

  @GET
  @Path("/traffic")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getTraffic",
      summary = "Add up visits of people by where they came from",
      description =
          "The most visits first. A visitor who came twice is counted once in visitors of a row, and"
              + " perhaps in several rows. Visits of programs are left out. Without from it is 30"
              + " days, up to to, or to today; at most 366.")
  public Page<TrafficView> traffic(
      @Parameter(description = "By what visits are added up")
          @QueryParam("groupBy")
          @DefaultValue("SOURCE")
          TrafficGroup group,
      @Valid @BeanParam VisitFilter filter,
      @Valid @BeanParam PageQuery page) {
    long behind = page.cursor() == null ? 0 : -page.beforeNumber();
    return Page.of(
        visits.traffic(group, period.of(filter), behind, page.fetch()),
        page,
        row -> new Object[] {-row.place()},
        Visits.Ranked::traffic);
  }
}
