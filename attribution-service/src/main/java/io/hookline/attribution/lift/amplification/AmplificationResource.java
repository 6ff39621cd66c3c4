package io.hookline.attribution.lift.amplification;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/amplification-measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amplification")
@Transactional
class AmplificationResource {

  private final AmplificationRepository measurements;

  AmplificationResource(AmplificationRepository measurements) {
    this.measurements = measurements;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAmplificationMeasurements",
      summary = "List what boosts of posts brought beyond what the posts brought before",
      description =
          "Each stretch of days with Spark ads of a post, without a pause of three days or more, is"
              + " compared with up to 28 days before it: what days of the same weekdays brought on"
              + " average is what the boost's days would have brought without it. Clicks,"
              + " conversions and value with their 90 % intervals (prediction interval of the sum of"
              + " further days); incremental ROAS = incremental value / spend. It is no experiment.")
  public Page<AmplificationView> list(
      @Valid @BeanParam AmplificationFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        measurements.before(page.before(), filter, page.fetch()),
        page,
        one -> new Object[] {one.id()},
        Function.identity());
  }

  @GET
  @Path("/{amplificationMeasurement}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAmplificationMeasurement",
      summary = "Read what a boost brought, and what else ran at the time")
  public RestResponse<AmplificationView> get(@PathParam("amplificationMeasurement") UUID id) {
    return Answers.ok(measurements.get(id));
  }

  @GET
  @Path("/{amplificationMeasurement}/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAmplificationMeasurementVersions",
      summary = "Read what a measurement was before, the latest first")
  public Page<AmplificationVersionView> versions(
      @PathParam("amplificationMeasurement") UUID id, @Valid @BeanParam PageQuery page) {
    measurements.get(id);
    return Page.of(
        measurements.versions(id, page.beforeNumber(), page.fetch()),
        page,
        one -> new Object[] {one.version()},
        Function.identity());
  }
}
