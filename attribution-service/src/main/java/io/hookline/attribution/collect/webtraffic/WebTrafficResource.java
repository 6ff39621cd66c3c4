package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/web-traffic")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Web traffic")
@Transactional
class WebTrafficResource {

  private final WebTraffic traffic;
  private final WebTrafficDays days;
  private final Clock clock;

  WebTrafficResource(WebTraffic traffic, WebTrafficDays days, Clock clock) {
    this.traffic = traffic;
    this.days = days;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Whatever was told of a day stays and says when it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordWebTraffic",
      summary = "Record a row of a report of GA4 or Search Console, of one day",
      description =
          "Tools restate days for a while: told again, what was collected last counts, in whatever"
              + " order it arrives, and what was told before stays. Answers the day as it is now.")
  public RestResponse<WebTrafficDayView> record(@NotNull @Valid NewTraffic body) {
    WebTraffic.Told told = traffic.record(List.of(body), clock.instant(), false).get(0);
    if (told.refused() != null) {
      throw told.refused();
    }
    return Answers.recorded(told.news(), "web-traffic", days.get(told.day()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listWebTraffic",
      summary = "List the site's traffic by day, latest day first",
      description =
          "Sessions, direct visits and searches for the brand, to lay beside visits of the profile: a"
              + " spike of both without tagged clicks says that links are not tagged.")
  public Page<WebTrafficDayView> list(
      @Valid @BeanParam TrafficPeriod period, @Valid @BeanParam PageQuery page) {
    return Page.of(
        days.before(page.beforePlace(), period.from, period.to, page.fetch()),
        page,
        day -> new Object[] {day.day().atStartOfDay(ZoneOffset.UTC).toInstant(), day.id()},
        Function.identity());
  }

  @GET
  @Path("/{trafficDay}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getWebTraffic", summary = "Read a day of the site's traffic")
  public RestResponse<WebTrafficDayView> get(@PathParam("trafficDay") UUID id) {
    return Answers.ok(days.get(id));
  }

  @GET
  @Path("/{trafficDay}/readings")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listTrafficReadings",
      summary = "List all figures that were told of a day, the last collected first")
  public Page<TrafficReadingView> readings(
      @PathParam("trafficDay") UUID id, @Valid @BeanParam PageQuery page) {
    days.get(id);
    return Page.of(
        days.readings(id, page.beforePlace(), page.fetch()),
        page,
        reading -> new Object[] {reading.collectedAt(), reading.factId()},
        Function.identity());
  }
}
