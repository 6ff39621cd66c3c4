package io.hookline.content.learn.experiment;

import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.ImportQuery;
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

/** Counts as ad accounts export them. Without a transaction: the file may arrive slowly. */
@Path("/v1/brands/{brand}/experiment-observations/imports")
@Tag(name = "Experiments")
class ObservationImportResource {

  private final Imports imports;
  private final ObservationImport observations;

  ObservationImportResource(Imports imports, ObservationImport observations) {
    this.imports = imports;
    this.observations = observations;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedExperimentObservation.class)
  @Operation(
      operationId = "importExperimentObservations",
      summary = "Record what the arms of experiments counted on many days",
      description = "A file that is sent again changes nothing.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(observations, query, body);
  }
}
