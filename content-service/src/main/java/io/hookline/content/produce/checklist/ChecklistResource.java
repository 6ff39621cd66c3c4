package io.hookline.content.produce.checklist;

import io.hookline.content.produce.post.Posts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/checklist")
@Tag(name = "Standards")
@Transactional
class ChecklistResource {

  private final Checklists checklists;
  private final Posts posts;

  ChecklistResource(Checklists checklists, Posts posts) {
    this.checklists = checklists;
    this.posts = posts;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getPostChecklist",
      summary = "Read whether a post keeps to the standards",
      description =
          "Against the version of the standards that was answered, or the present one before anybody"
              + " has answered. Of another version, those answers are shown whose words have not"
              + " changed.")
  public RestResponse<ChecklistView> get(
      @PathParam("post") UUID post,
      @Parameter(description = "Against this version of the standards")
          @QueryParam("standardsVersion")
          Long version) {
    posts.published(post);
    ChecklistView checklist = checklists.get(post, version);
    return Answers.ok(checklist, checklist.version());
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "answerPostChecklist",
      summary = "Answer whether a post keeps to a version of the standards",
      description =
          "An answer that is left out is open again. What says the same as before keeps who answered"
              + " it and when.")
  public RestResponse<ChecklistView> answer(
      @PathParam("post") UUID post,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChecklistUpdate body) {
    posts.published(post);
    ChecklistView checklist = checklists.answer(post, ifMatch, body);
    return Answers.ok(checklist, checklist.version());
  }
}
