package io.hookline.content.produce.mention;

import io.hookline.bulk.erasure.ErasureView;
import io.hookline.bulk.erasure.Erasures;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.erasure.Person;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/mentions/{mention}/personal-data")
@Tag(name = "Mentions")
@Transactional
class MentionErasureResource {

  private final MentionRepository mentions;
  private final Erasures erasures;

  MentionErasureResource(MentionRepository mentions, Erasures erasures) {
    this.mentions = mentions;
    this.erasures = erasures;
  }

  @DELETE
  @Allow.Brand(Role.ADMIN)
  @ResponseStatus(202)
  @Operation(
      operationId = "eraseMentionAuthor",
      summary = "Erase the author of a mention",
      description =
          "Handle, address and words go from all mentions by this author on the network, and what"
              + " the author wrote of rights with them. Views, tone and what was granted stay. The"
              + " answer leads to the receipt; it is done as a job.")
  public RestResponse<ErasureView> erase(
      @PathParam("mention") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Mention mention = mentions.get(id, ifMatch);
    mention.requireAuthor();
    return erasures.begin(new Person("mentions/" + id, List.of(MentionAuthor.key(mention.view()))));
  }
}
