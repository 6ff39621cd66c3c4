package io.hookline.attribution.lift.holdout;

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

/** Files of exposures. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/study-exposures/imports")
@Tag(name = "Lift studies")
class ExposureImportResource {

  private final Imports imports;
  private final ExposureImport exposures;

  ExposureImportResource(Imports imports, ExposureImport exposures) {
    this.imports = imports;
    this.exposures = exposures;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedExposure.class)
  @Operation(
      operationId = "importExposures",
      summary = "Report many exposures of studies",
      description =
          "A file that is sent again changes nothing. Of a CSV file without a column for it the study"
              + " is named by set=studyId:…")
  public RestResponse<?> take(@BeanParam ForeignFileQuery query, InputStream body) {
    return imports.take(exposures, query, body);
  }
}
