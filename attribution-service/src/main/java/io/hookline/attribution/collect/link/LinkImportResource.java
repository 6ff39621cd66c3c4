package io.hookline.attribution.collect.link;

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

/** Many links at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/links/imports")
@Tag(name = "Links")
class LinkImportResource {

  private final Imports imports;
  private final LinkImport links;

  LinkImportResource(Imports imports, LinkImport links) {
    this.imports = imports;
    this.links = links;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewLink.class)
  @Operation(
      operationId = "importLinks",
      summary = "Create many links",
      description =
          "A row whose slug is that of a link that says the same is unchanged; one without a slug"
              + " makes a link each time.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(links, query, body);
  }
}
