package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.identity.exclusion.ShopperIdentifier;
import io.hookline.attribution.lift.study.AssignmentUnit;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/studies/{study}/assignment")
@Tag(name = "Lift studies")
@Transactional
class AssignmentResource {

  private static final String RULE =
      " It is a function of the study's salt and the key alone, which a program can compute for"
          + " itself, see the guide. To ask is not to meet: report an exposure when somebody meets"
          + " what is tried, or in the control arm would have.";

  private final AssignPersons assign;
  private final Clock clock;

  AssignmentResource(AssignPersons assign, Clock clock) {
    this.assign = assign;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "getAssignment",
      summary = "Read in which arm of a study somebody is",
      description = "By the identifier of the study's unit." + RULE)
  public AssignmentsView get(
      @PathParam("study") UUID id,
      @Parameter(
              required = true,
              description =
                  "SHA-256 of the normalised identifier in hexadecimal, or what the cookie _ttp"
                      + " holds",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      maxLength = 300,
                      examples =
                          "5f9c4ab08cac7457e9111a30e4664920607ea2c115a1433d7be98e97e64244ca"))
          @QueryParam("key")
          @Size(max = 300)
          String key) {
    StudyFacts study = assign.registered(id);
    String known = UnitKey.ofParameter(study.design().holdout().unit(), key);
    return AssignmentsView.of(study, List.of(assign.of(study, known)), clock.instant());
  }

  @POST
  @Allow.Brand(Role.ANALYST)
  @NotAudited("It computes, and changes nothing.")
  @Idempotent
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "findAssignments",
      summary = "Find in which arms of a study people are",
      description =
          "Identifiers as they are or hashed; only that of the study's unit is read." + RULE)
  public RestResponse<AssignmentsView> find(
      @PathParam("study") UUID id, @NotNull @Valid NewAssignments body) {
    StudyFacts study = assign.registered(id);
    AssignmentUnit unit = study.design().holdout().unit();
    List<PersonAssignment> found =
        body.persons().stream()
            .map(
                person ->
                    UnitKey.of(unit, identifier(unit, person))
                        .map(key -> assign.of(study, key))
                        .orElse(PersonAssignment.NOBODY))
            .toList();
    return RestResponse.ok(AssignmentsView.of(study, found, clock.instant()));
  }

  private static String identifier(AssignmentUnit unit, ShopperIdentifier person) {
    return switch (unit) {
      case EMAIL -> person.email();
      case PHONE -> person.phone();
      case EXTERNAL_ID -> person.externalId();
      case BROWSER -> person.browserId();
    };
  }
}
