package io.hookline.content.produce.post;

import io.hookline.content.produce.disclosure.DisclosureEvidence;
import io.hookline.content.produce.disclosure.DisclosureEvidenceView;
import io.hookline.content.produce.disclosure.NewDisclosureEvidence;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What was seen of a post that is out. */
@Path("/v1/brands/{brand}/posts/{post}/disclosure-evidence")
@Tag(name = "Publishing")
@Transactional
class PostDisclosureResource {

  private final PostRepository posts;
  private final PostDisclosures disclosures;
  private final DisclosureEvidence evidence;

  PostDisclosureResource(
      PostRepository posts, PostDisclosures disclosures, DisclosureEvidence evidence) {
    this.posts = posts;
    this.disclosures = disclosures;
    this.evidence = evidence;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Evidence never changes and says who saw it.")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordDisclosureEvidence",
      summary = "Record what a look at a live post showed",
      description =
          "It stays as it is. What a post had to disclose and does not, by the last look at each"
              + " disclosure, is shown on the post as missingDisclosures.")
  public RestResponse<DisclosureEvidenceView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewDisclosureEvidence body) {
    Post post = posts.findLocked(id).orElseGet(() -> posts.get(id));
    return Answers.created("posts/" + id + "/disclosure-evidence", disclosures.add(post, body));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listDisclosureEvidence",
      summary = "List what was seen of a post, what was recorded last first")
  public Page<DisclosureEvidenceView> list(
      @PathParam("post") UUID id, @Valid @BeanParam PageQuery page) {
    posts.get(id);
    return evidence.page(id, page);
  }

  @GET
  @Path("/{evidence}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getDisclosureEvidence", summary = "Read what was seen of a post")
  public RestResponse<DisclosureEvidenceView> get(
      @PathParam("post") UUID id, @PathParam("evidence") UUID evidenceId) {
    return Answers.ok(evidence.get(id, evidenceId));
  }
}
