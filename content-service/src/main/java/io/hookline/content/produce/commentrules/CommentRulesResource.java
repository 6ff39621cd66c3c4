package io.hookline.content.produce.commentrules;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/comment-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class CommentRulesResource {

  private final CommentRulesRepository rules;
  private final RulesLock lock;
  private final Reclassification comments;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  CommentRulesResource(
      CommentRulesRepository rules,
      RulesLock lock,
      Reclassification comments,
      Outbox outbox,
      Audit audit,
      CurrentBrand brand,
      CurrentActor actor) {
    this.rules = rules;
    this.lock = lock;
    this.comments = comments;
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
    this.actor = actor;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCommentRules",
      summary = "Read the rules by which comments are put into classes")
  public RestResponse<CommentRulesView> get() {
    return Answers.ok(rules.current());
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "setCommentRules",
      summary = "Set the rules by which comments are put into classes",
      description =
          "A new version, which holds for comments from now on. Those of before follow as a job,"
              + " jobId; what a person has decided stays.")
  public RestResponse<CommentRulesView> set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CommentRulesUpdate body) {
    body.check();
    int version = lock.lock();
    Answers.requireMatch(ifMatch, version);
    UUID queued = comments.queue(version + 1);
    rules.set(version + 1, body.rules(), actor.actor().subject(), queued);
    CommentRulesView view = rules.current();
    outbox.append(brand.slug(), new CommentRulesEvent.Set(view));
    audit.note(
        "comment-rules/" + view.id(),
        Map.of("version", view.version(), "rules", view.rules().size()));
    return Answers.ok(view);
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCommentRulesVersions",
      summary = "List all versions of the rules, newest first")
  public Page<CommentRulesView> versions(@Valid @BeanParam PageQuery page) {
    return Page.of(
        rules.before(page.beforeNumber(), page.fetch()),
        page,
        view -> new Object[] {view.version()},
        Function.identity());
  }

  @GET
  @Path("/versions/{rules}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCommentRulesVersion",
      summary = "Read a version of the rules, by which some comments may have their class")
  public RestResponse<CommentRulesView> version(@PathParam("rules") UUID id) {
    return Answers.ok(rules.get(id));
  }
}
