package io.hookline.content.plan.idea;

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

/** Many ideas at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/ideas/imports")
@Tag(name = "Ideas")
class IdeaImportResource {

  private final Imports imports;
  private final IdeaImport ideas;

  IdeaImportResource(Imports imports, IdeaImport ideas) {
    this.imports = imports;
    this.ideas = ideas;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewIdea.class)
  @Operation(
      operationId = "importIdeas",
      summary = "Keep many ideas",
      description =
          "An idea with a known externalId is unchanged; other facts under it are refused.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(ideas, query, body);
  }
}
