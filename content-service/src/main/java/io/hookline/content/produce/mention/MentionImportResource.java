package io.hookline.content.produce.mention;

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

/** Mentions as listening tools export them. Without a transaction: the file may arrive slowly. */
@Path("/v1/brands/{brand}/mentions/imports")
@Tag(name = "Mentions")
class MentionImportResource {

  private final Imports imports;
  private final MentionImport mentions;

  MentionImportResource(Imports imports, MentionImport mentions) {
    this.imports = imports;
    this.mentions = mentions;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewMention.class)
  @Operation(
      operationId = "importMentions",
      summary = "Record many mentions",
      description =
          "A post that is recorded already gets the views of the file; kind, creator, tone and text"
              + " that somebody has given stay, and are filled in where there are none.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(mentions, query, body);
  }
}
