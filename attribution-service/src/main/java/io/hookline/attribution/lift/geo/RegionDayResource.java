package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/studies/{study}/region-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class RegionDayResource {

  private final Studies studies;
  private final RegionDayRows rows;

  RegionDayResource(Studies studies, RegionDayRows rows) {
    this.studies = studies;
    this.rows = rows;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "listRegionDays",
      summary = "List what was told of regions' days for a study, the latest day first")
  public Page<RegionDayView> list(
      @PathParam("study") UUID study, @Valid @BeanParam PageQuery page) {
    studies.of(StudyKind.GEO, study);
    return Page.of(
        rows.before(study, page.beforePlace(), page.fetch()),
        page,
        day -> new Object[] {day.day().atStartOfDay(ZoneOffset.UTC).toInstant(), day.id()},
        Function.identity());
  }
}
