package io.hookline.content.learn.learning;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/learnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learnings")
@Transactional
class LearningResource {

  private final LearningRepository learnings;
  private final LearningReferences references;
  private final Vocabularies vocabularies;
  private final Calendars calendars;
  private final Clock clock;

  LearningResource(
      LearningRepository learnings,
      LearningReferences references,
      Vocabularies vocabularies,
      Calendars calendars,
      Clock clock) {
    this.learnings = learnings;
    this.references = references;
    this.vocabularies = vocabularies;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addLearning",
      summary = "Keep what was learned",
      description =
          "Confidence MEDIUM needs a figure with its basis or an experiment that has ended with"
              + " enough data, HIGH an experiment that has ended and shown a difference.")
  public RestResponse<LearningView> add(@NotNull @Valid NewLearning body) {
    LearningFacts facts = body.facts();
    Instant now = clock.instant();
    Learning learning =
        new Learning(
            Ids.next(),
            body.externalId(),
            kept(body.said(), null),
            learned(facts.learnedOn(), now),
            facts.reviewOn(),
            now);
    return Answers.created(
        "learnings", learnings.saveVersion(learning, facts.note(), LearningEvent.Added::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listLearnings",
      summary = "List learnings, newest first",
      description = "dueBefore shows those that are to be reviewed.")
  public Page<LearningView> list(
      @Valid @BeanParam LearningFilter filter,
      @BeanParam TermFilter terms,
      @Valid @BeanParam PageQuery page) {
    return learnings.page(page, terms.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/{learning}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getLearning", summary = "Read a learning")
  public RestResponse<LearningView> get(@PathParam("learning") UUID id) {
    return Answers.ok(learnings.view(id));
  }

  @PUT
  @Path("/{learning}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "reviseLearning",
      summary = "Write the next version of a learning",
      description =
          "One that was superseded or retired stays as it is until it is reinstated. What says the"
              + " same as before is no new version.")
  public RestResponse<LearningView> revise(
      @PathParam("learning") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LearningUpdate body) {
    Learning learning = learnings.get(id, ifMatch);
    LearningContent content = kept(body, learning.content().terms());
    Learned learned = learned(body.facts().learnedOn(), learning.createdAt());
    return Answers.ok(
        switch (learning.revise(content, learned, body.facts().reviewOn(), clock.instant())) {
          case CONTENT ->
              learnings.saveVersion(learning, body.facts().note(), LearningEvent.Revised::new);
          case DAYS -> learnings.save(learning, LearningEvent.Revised::new);
          case NOTHING -> learnings.view(id);
        });
  }

  private Learned learned(LocalDate on, Instant keptAt) {
    return Learned.of(on, keptAt, calendars.current(), clock.instant());
  }

  private LearningContent kept(LearningUpdate said, Terms standing) {
    said.check();
    references.of(List.of(said)).require(said);
    return said.content(vocabularies.keep(said.facts().terms(), standing));
  }
}
