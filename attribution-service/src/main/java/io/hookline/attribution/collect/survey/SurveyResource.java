package io.hookline.attribution.collect.survey;

import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@Transactional
class SurveyResource {

  private final SurveyRepository surveys;
  private final SurveyRevisions revisions;
  private final CreatorReplica creators;
  private final CurrentBrand brand;
  private final Clock clock;

  SurveyResource(
      SurveyRepository surveys,
      SurveyRevisions revisions,
      CreatorReplica creators,
      CurrentBrand brand,
      Clock clock) {
    this.surveys = surveys;
    this.revisions = revisions;
    this.creators = creators;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ReadsFeedOnDemand("creator")
  @ResponseStatus(201)
  @Operation(
      operationId = "createSurvey",
      summary = "Say what shoppers are asked after a purchase, and what their answers mean",
      description =
          "One question is one survey. An option has a word by which channels know it, or a creator."
              + " What shoppers write freely is an option's answer if it reads like its label or one"
              + " of its words.")
  public RestResponse<SurveyView> create(@NotNull @Valid NewSurvey body) {
    Instant now = clock.instant();
    Survey survey = new Survey(Ids.next(), checked(body.facts()), now);
    SurveyView saved = surveys.save(survey, SurveyEvent.Recorded::new);
    revisions.add(saved, now);
    return Answers.created("surveys", saved);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listSurveys", summary = "List surveys, newest first")
  public Page<SurveyView> list(
      @Parameter(description = "Only those that are asked, or only those that are asked no more")
          @QueryParam("active")
          Boolean active,
      @Valid @BeanParam PageQuery page) {
    return surveys.page(page, new Filter("active", active));
  }

  @GET
  @Path("/{survey}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSurvey", summary = "Read a survey")
  public RestResponse<SurveyView> get(@PathParam("survey") UUID id) {
    return Answers.ok(surveys.view(id));
  }

  @PUT
  @Path("/{survey}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "changeSurvey",
      summary = "Change a survey",
      description =
          "Another question or other options are another revision: results are by the latest unless"
              + " another is asked for, so a spelling that is added later is found in all answers.")
  public RestResponse<SurveyView> change(
      @PathParam("survey") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SurveyUpdate body) {
    Instant now = clock.instant();
    Survey survey = surveys.get(id, ifMatch);
    boolean other = survey.change(checked(body), now);
    SurveyView saved = surveys.save(survey, SurveyEvent.Changed::new);
    if (other) {
      revisions.add(saved, now);
    }
    return Answers.ok(saved);
  }

  private SurveyUpdate checked(SurveyUpdate body) {
    SurveyUpdate facts = body.checked();
    Set<UUID> named =
        facts.options().stream()
            .map(SurveyOption::creatorId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> known = named.isEmpty() ? Set.of() : creators.existing(brand.slug(), named);
    References references = new References();
    List<SurveyOption> options = facts.options();
    for (int i = 0; i < options.size(); i++) {
      references.add(
          "options[" + i + "].creatorId", options.get(i).creatorId(), "creator", known::contains);
    }
    references.require();
    return facts;
  }
}
