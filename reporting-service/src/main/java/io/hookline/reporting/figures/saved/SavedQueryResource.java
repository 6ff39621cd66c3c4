package io.hookline.reporting.figures.saved;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import io.hookline.reporting.figures.query.Questions;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/brands/{brand}/saved-queries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved queries")
@Transactional
class SavedQueryResource {

  private final SavedQueryRepository queries;
  private final Questions questions;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  SavedQueryResource(
      SavedQueryRepository queries,
      Questions questions,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.queries = queries;
    this.questions = questions;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "saveQuery",
      summary = "Save a query",
      description =
          "It is looked at as a whole: what could not be answered is refused here. Who saves it owns"
              + " it.")
  public RestResponse<SavedQueryView> create(@NotNull @Valid NewSavedQuery body) {
    questions.check(brand.slug(), body.question());
    SavedQuery query = new SavedQuery(Ids.next(), body.facts(), person(), clock.instant());
    return Answers.created("saved-queries", queries.save(query, SavedQueryEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listSavedQueries", summary = "List saved queries, newest first")
  public Page<SavedQueryView> list(
      @BeanParam SavedQueryFilter filter, @Valid @BeanParam PageQuery page) {
    return queries.page(page, filter.filters());
  }

  @GET
  @Path("/{savedQuery}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSavedQuery", summary = "Read a saved query")
  public RestResponse<SavedQueryView> get(@PathParam("savedQuery") UUID id) {
    return Answers.ok(queries.view(id));
  }

  @PUT
  @Path("/{savedQuery}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updateSavedQuery", summary = "Replace a saved query, or hand it over")
  public RestResponse<SavedQueryView> update(
      @PathParam("savedQuery") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SavedQueryUpdate body) {
    SavedQuery query = queries.get(id, ifMatch);
    questions.check(brand.slug(), body.question());
    query.update(body, clock.instant());
    return Answers.ok(queries.save(query, SavedQueryEvent.Updated::new));
  }

  @DELETE
  @Path("/{savedQuery}")
  @Allow.Brand(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(operationId = "deleteSavedQuery", summary = "Delete a saved query")
  public void delete(
      @PathParam("savedQuery") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    queries.delete(queries.get(id, ifMatch));
  }

  /** As people are named elsewhere: the user name, or the token's subject where it has none. */
  private String person() {
    Actor present = actor.actor();
    return present.name() == null ? present.subject() : present.name();
  }
}
