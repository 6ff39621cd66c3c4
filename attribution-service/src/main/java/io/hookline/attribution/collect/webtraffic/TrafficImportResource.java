package io.hookline.attribution.collect.webtraffic;

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

/** Reports of traffic. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/web-traffic/imports")
@Tag(name = "Web traffic")
class TrafficImportResource {

  private final Imports imports;
  private final TrafficImport traffic;

  TrafficImportResource(Imports imports, TrafficImport traffic) {
    this.imports = imports;
    this.traffic = traffic;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewTraffic.class)
  @Operation(
      operationId = "importWebTraffic",
      summary = "Record reports of GA4 and exports of Search Console",
      description =
          "CSV files as GA4's reports and explorations write them, with their remarks, and Search"
              + " Console's Dates.csv and Queries.csv. A report must be by day: a file of one day says"
              + " it with set=day:2026-09-05, one that is filtered to searches for the brand with"
              + " set=segment:BRANDED. Say with passOthers that columns that nobody reads are passed"
              + " over. Of several tables in a file the first is read.")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(traffic, query, body);
  }
}
