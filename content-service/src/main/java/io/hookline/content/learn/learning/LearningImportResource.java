package io.hookline.content.learn.learning;

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

/** Many learnings at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/learnings/imports")
@Tag(name = "Learnings")
class LearningImportResource {

  private final Imports imports;
  private final LearningImport learnings;

  LearningImportResource(Imports imports, LearningImport learnings) {
    this.imports = imports;
    this.learnings = learnings;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedLearning.class)
  @Operation(
      operationId = "importLearnings",
      summary = "Keep many learnings",
      description =
          "A learning with a known externalId is unchanged, and so is one without that an active"
              + " learning says for the same pillars, series, networks and terms; other facts of it are"
              + " refused.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(learnings, query, body);
  }
}
