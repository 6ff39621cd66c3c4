package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnoses")
@Transactional
class DiagnosisResource {

  private final Diagnoses diagnoses;
  private final CheckRules rules;
  private final CurrentBrand brand;
  private final Clock clock;

  DiagnosisResource(Diagnoses diagnoses, CheckRules rules, CurrentBrand brand, Clock clock) {
    this.diagnoses = diagnoses;
    this.rules = rules;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listDiagnoses",
      summary = "List what the rules found, newest first",
      description = "They are asked once on each day of the brand, and whenever somebody wants.")
  public Page<DiagnosisView> list(
      @QueryParam("state") DiagnosisState state,
      @QueryParam("layer") Layer layer,
      @Valid @BeanParam PageQuery page) {
    return diagnoses.page(page, new Filter("state", state), new Filter("layer", layer));
  }

  @POST
  @Path("/check")
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("what it finds is recorded where it changes something")
  @Idempotent
  @Operation(operationId = "checkDiagnoses", summary = "Ask all rules now")
  public RestResponse<DiagnosisCheckView> check() {
    return RestResponse.ok(DiagnosisCheckView.of(rules.check(brand.slug()), diagnoses.all()));
  }

  @GET
  @Path("/layers")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getWorkLayers",
      summary = "Read how weak each part of the work is",
      description =
          "By how many diagnoses of strategy, creative, distribution and measurement are open, the"
              + " weakest first.")
  public WorkLayersView layers() {
    return WorkLayersView.of(diagnoses.all());
  }

  @GET
  @Path("/{diagnosis}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getDiagnosis", summary = "Read what a rule found")
  public RestResponse<DiagnosisView> get(@PathParam("diagnosis") UUID id) {
    return Answers.ok(diagnoses.view(id));
  }

  @POST
  @Path("/{diagnosis}/mute")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "muteDiagnosis", summary = "Say why it does not matter")
  public RestResponse<DiagnosisView> mute(
      @PathParam("diagnosis") UUID id, @NotNull @Valid NewDiagnosisMute why) {
    Diagnosis diagnosis = diagnoses.getLocked(id);
    diagnosis.mute(why, rules.today(brand.slug()), clock.instant());
    return Answers.ok(diagnoses.save(diagnosis, DiagnosisEvent.Muted::new));
  }

  @POST
  @Path("/{diagnosis}/unmute")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "unmuteDiagnosis", summary = "Let it matter again")
  public RestResponse<DiagnosisView> unmute(@PathParam("diagnosis") UUID id) {
    Diagnosis diagnosis = diagnoses.getLocked(id);
    diagnosis.unmute(clock.instant());
    return Answers.ok(diagnoses.save(diagnosis, DiagnosisEvent.Unmuted::new));
  }

  @POST
  @Path("/{diagnosis}/action")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "actOnDiagnosis",
      summary = "Say what was done about it",
      description =
          "Its figures of now are kept beside those of later, and its outcome says whether the rule fires"
              + " still four weeks on.")
  public RestResponse<DiagnosisView> act(
      @PathParam("diagnosis") UUID id, @NotNull @Valid NewDiagnosisAction did) {
    Diagnosis diagnosis = diagnoses.getLocked(id);
    diagnosis.act(did, rules.today(brand.slug()), clock.instant());
    return Answers.ok(diagnoses.save(diagnosis, DiagnosisEvent.Acted::new));
  }
}
