package io.hookline.creator.people.followers;

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

/** Many counts at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/follower-counts/imports")
@Tag(name = "Creators")
class FollowerCountImportResource {

  private final Imports imports;
  private final FollowerCountImport counts;

  FollowerCountImportResource(Imports imports, FollowerCountImport counts) {
    this.imports = imports;
    this.counts = counts;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewFollowerCount.class)
  @Operation(
      operationId = "importCreatorFollowers",
      summary = "Record many counts of creators' followers")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(counts, query, body);
  }
}
