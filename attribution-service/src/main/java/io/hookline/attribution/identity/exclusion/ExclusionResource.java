package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/identity-exclusions")
@Tag(name = "Identity")
@Transactional
class ExclusionResource {

  private final ExclusionRepository repository;
  private final ExclusionChanges changes;

  ExclusionResource(ExclusionRepository repository, ExclusionChanges changes) {
    this.repository = repository;
    this.changes = changes;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("What was said stays, with who said it.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "excludeIdentifier",
      summary = "Say that an identifier is nobody's own, or is after all",
      description =
          "An identifier that is no one person's (a shop's own address, a tablet at the till), or"
              + " whose owner does not want to be recognised, ties nobody: whoever only it held"
              + " together is taken apart within a moment, with touches, orders and credits, and"
              + " what is told with it later joins nobody. KEPT says that one which was told with"
              + " too many others is one person's all the same. Nothing is lost: ended, it ties"
              + " again what it tied.")
  public RestResponse<ExclusionView> exclude(@NotNull @Valid NewExclusion body) {
    String key = body.key();
    boolean recorded = repository.add(key, body);
    if (recorded) {
      changes.add(key);
    }
    return Answers.recorded(
        recorded, "identity-exclusions", repository.current(key, body.reason()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listIdentityExclusions",
      summary = "List what is said of identifiers, the latest first")
  public Page<ExclusionView> list(
      @Parameter(description = "Only such") @QueryParam("reason") ExclusionReason reason,
      @Parameter(description = "Whether they hold; all without it") @QueryParam("current")
          Boolean current,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.before(page.before(), reason, current, page.fetch()),
        page,
        exclusion -> new Object[] {exclusion.id()},
        Function.identity());
  }

  @GET
  @Path("/{exclusion}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getIdentityExclusion", summary = "Read what is said of an identifier")
  public RestResponse<ExclusionView> get(@PathParam("exclusion") UUID id) {
    return Answers.ok(repository.get(id));
  }

  @DELETE
  @Path("/{exclusion}")
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("What was said stays, with who ended it.")
  @Operation(
      operationId = "endIdentityExclusion",
      summary = "End it: the identifier ties again what it tied, or no more",
      description = "One that counting found is found again with the next other identifier.")
  public RestResponse<ExclusionView> end(
      @PathParam("exclusion") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Answers.requireMatch(ifMatch, repository.get(id).version());
    changes.add(
        repository
            .end(id)
            .orElseThrow(
                () ->
                    new Problem(
                        ExclusionProblem.EXCLUSION_ENDED,
                        "The exclusion " + id + " has ended before.")));
    return Answers.ok(repository.get(id));
  }
}
