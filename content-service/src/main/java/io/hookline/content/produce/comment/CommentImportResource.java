package io.hookline.content.produce.comment;

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

/** Comments of many posts. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/comments/imports")
@Tag(name = "Comments")
class CommentImportResource {

  private final Imports imports;
  private final CommentImport comments;

  CommentImportResource(Imports imports, CommentImport comments) {
    this.imports = imports;
    this.comments = comments;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewComment.class)
  @Operation(
      operationId = "importComments",
      summary = "Record comments of many posts, and what is new of those that are here",
      description =
          "A comment is known by its network and platformId. Sent again, its counters, its text and"
              + " whether it is gone are as they were seen last; texts of before are kept.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(comments, query, body);
  }
}
