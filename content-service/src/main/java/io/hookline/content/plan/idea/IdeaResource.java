package io.hookline.content.plan.idea;

import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ideas")
@Transactional
class IdeaResource {

  private final IdeaRepository ideas;
  private final IdeaReferences references;
  private final Vocabularies vocabularies;
  private final Clock clock;

  IdeaResource(
      IdeaRepository ideas, IdeaReferences references, Vocabularies vocabularies, Clock clock) {
    this.ideas = ideas;
    this.references = references;
    this.vocabularies = vocabularies;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createIdea",
      summary = "Keep an idea",
      description = "An externalId that another idea has is refused, and the answer names it.")
  public RestResponse<IdeaView> create(@NotNull @Valid NewIdea body) {
    Idea idea = new Idea(Ids.next(), body.externalId(), kept(body.facts(), null), clock.instant());
    requireNew(idea.externalId());
    return Answers.created("ideas", ideas.save(idea, IdeaEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listIdeas",
      summary = "List ideas, newest first",
      description = "dueBefore shows what was parked and comes back.")
  public Page<IdeaView> list(
      @Valid @BeanParam IdeaFilter filter,
      @BeanParam TermFilter terms,
      @Valid @BeanParam PageQuery page) {
    return ideas.page(page, terms.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/{idea}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getIdea", summary = "Read an idea")
  public RestResponse<IdeaView> get(@PathParam("idea") UUID id) {
    return Answers.ok(ideas.view(id));
  }

  @PUT
  @Path("/{idea}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "updateIdea",
      summary = "Replace what is recorded of an idea",
      description = "Its state stays. A rejected idea changes once it is reopened.")
  public RestResponse<IdeaView> update(
      @PathParam("idea") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid IdeaUpdate body) {
    Idea idea = ideas.get(id, ifMatch);
    idea.update(kept(body, idea.terms()), clock.instant());
    return Answers.ok(ideas.save(idea, IdeaEvent.Updated::new));
  }

  private void requireNew(String externalId) {
    if (externalId != null) {
      ideas.byExternalId(List.of(externalId)).stream()
          .findFirst()
          .ifPresent(
              known -> {
                throw KnownIdeas.refusal(known);
              });
    }
  }

  private IdeaUpdate kept(IdeaUpdate facts, Terms standing) {
    facts.check();
    references.of(List.of(facts)).require(facts);
    return facts.withTerms(vocabularies.keep(facts.terms(), standing));
  }
}
