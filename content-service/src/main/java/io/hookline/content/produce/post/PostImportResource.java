package io.hookline.content.produce.post;

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

/** Many posts at once. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/posts/imports")
@Tag(name = "Posts")
class PostImportResource {

  private final Imports imports;
  private final PostImport posts;

  PostImportResource(Imports imports, PostImport posts) {
    this.imports = imports;
    this.posts = posts;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewPost.class)
  @Operation(
      operationId = "importPosts",
      summary = "Plan many posts, or record many that are out",
      description =
          "A post that is out is known by its video, one with an externalId by that: the same row"
              + " again is unchanged, and one that says something else is refused. A planned post"
              + " without an externalId is a new one each time.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(posts, query, body);
  }
}
