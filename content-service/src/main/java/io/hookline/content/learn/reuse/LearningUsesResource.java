package io.hookline.content.learn.reuse;

import io.hookline.content.learn.learning.Learnings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/learnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learnings")
@Transactional
class LearningUsesResource {

  private final Learnings learnings;
  private final LearningUses uses;

  LearningUsesResource(Learnings learnings, LearningUses uses) {
    this.learnings = learnings;
    this.uses = uses;
  }

  @GET
  @Path("/{learning}/uses")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listLearningUses",
      summary = "List the ideas, briefs and posts that make use of a learning, and how those did",
      description =
          "What names it last comes first. A post's figures are those of one age; its standing says"
              + " whether it tells anything of the learning.")
  public Page<LearningUseView> uses(
      @PathParam("learning") UUID learning,
      @Parameter(description = "Only ideas, briefs or posts") @QueryParam("usedBy") UsedBy usedBy,
      @Valid @BeanParam AgeQuery age,
      @Valid @BeanParam PageQuery page) {
    learnings.require(learning);
    return Page.of(
        uses.of(learning, usedBy, age, page.before(), page.fetch()),
        page,
        use -> new Object[] {use.id()},
        Function.identity());
  }

  @GET
  @Path("/outdated-uses")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listOutdatedLearningUses",
      summary = "List what is still to come and makes use of a learning that holds no more",
      description =
          "Ideas that are not used or rejected, briefs that are not declined or withdrawn, and posts"
              + " that are not out, with the learning that was superseded or retired. With usedById"
              + " the warnings of one of them.")
  public Page<OutdatedLearningUseView> outdated(
      @Parameter(description = "Only ideas, briefs or posts") @QueryParam("usedBy") UsedBy usedBy,
      @Parameter(description = "Only this idea, brief or post") @QueryParam("usedById")
          UUID usedById,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        uses.outdated(usedBy, usedById, page.before(), page.fetch()),
        page,
        use -> new Object[] {use.id()},
        Function.identity());
  }
}
