package io.hookline.content.plan.vocabulary;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabularies")
@Transactional
class TermResource {

  private final TermRepository terms;
  private final TermNames names;
  private final MergeTerms mergeTerms;
  private final Clock clock;

  TermResource(TermRepository terms, TermNames names, MergeTerms mergeTerms, Clock clock) {
    this.terms = terms;
    this.names = names;
    this.mergeTerms = mergeTerms;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "createTerm", summary = "Put a term into a vocabulary")
  public RestResponse<TermView> create(@NotNull @Valid NewTerm body) {
    Term term = new Term(Ids.next(), body.vocabulary(), body.facts(), clock.instant());
    TermView view = terms.save(term, TermEvent.Created::new);
    names.claim(view);
    return Answers.created("terms", view);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listTerms", summary = "List the terms of vocabularies, newest first")
  public Page<TermView> list(@BeanParam TermListFilter filter, @Valid @BeanParam PageQuery page) {
    return terms.page(page, filter.filters());
  }

  @GET
  @Path("/{term}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getTerm", summary = "Read a term")
  public RestResponse<TermView> get(@PathParam("term") UUID id) {
    return Answers.ok(terms.view(id));
  }

  @PUT
  @Path("/{term}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateTerm",
      summary = "Rename or describe a term",
      description = "Its key stays, and its former names still mean it.")
  public RestResponse<TermView> update(
      @PathParam("term") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TermUpdate body) {
    Term term = terms.get(id, ifMatch);
    term.update(body, clock.instant());
    TermView view = terms.save(term, TermEvent.Updated::new);
    names.claim(view);
    return Answers.ok(view);
  }

  @POST
  @Path("/{term}/merge")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "mergeTerm",
      summary = "Make a term mean another one of its vocabulary",
      description =
          "What carries it is found and shown under the other one from then on, and keeps what was"
              + " written. There is no way back.")
  public RestResponse<TermView> merge(@PathParam("term") UUID id, @NotNull @Valid TermMerge body) {
    return Answers.ok(mergeTerms.merge(id, body.into()));
  }

  @POST
  @Path("/{term}/retire")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "retireTerm",
      summary = "Let a term be used no more",
      description = "It stays where it is used.")
  public RestResponse<TermView> retire(@PathParam("term") UUID id) {
    Term term = terms.get(id);
    term.retire(clock.instant());
    return Answers.ok(terms.save(term, TermEvent.Retired::new));
  }

  @POST
  @Path("/{term}/restore")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "restoreTerm", summary = "Let a retired term be used again")
  public RestResponse<TermView> restore(@PathParam("term") UUID id) {
    Term term = terms.get(id);
    term.restore(clock.instant());
    return Answers.ok(terms.save(term, TermEvent.Restored::new));
  }
}
