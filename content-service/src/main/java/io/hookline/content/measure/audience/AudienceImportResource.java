package io.hookline.content.measure.audience;

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

/** Audiences. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/audiences/imports")
@Tag(name = "Audiences")
class AudienceImportResource {

  private final Imports imports;
  private final AudienceImport audiences;

  AudienceImportResource(Imports imports, AudienceImport audiences) {
    this.imports = imports;
    this.audiences = audiences;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedAudience.class)
  @Operation(
      operationId = "importAudiences",
      summary = "Record many audiences",
      description =
          "A row is an audience in one respect; a file may have rows of accounts, posts and creators."
              + " The same shares again are unchanged.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(audiences, query, body);
  }
}
