package io.hookline.attribution.lift.geo;

import io.hookline.bulk.imports.ForeignFileQuery;
import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.Imports;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of daily figures of regions. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/study-region-days/imports")
@Tag(name = "Lift studies")
class RegionDayImportResource {

  private final Imports imports;
  private final RegionDayImport days;

  RegionDayImportResource(Imports imports, RegionDayImport days) {
    this.imports = imports;
    this.days = days;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedRegionDay.class)
  @Operation(
      operationId = "importRegionDays",
      summary = "Record what regions did on many days, for a study of regions",
      description =
          "Each region on each day, also where it did nothing; the days before the study as well,"
              + " which say what regions would have done. What was collected last counts, in whatever"
              + " order rows arrive. Headings may be those of GeoLift's files: date, location, Y. Of"
              + " a CSV file without a column for it the study is named by set=studyId:…")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(days, query, body);
  }
}
