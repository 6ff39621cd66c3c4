package io.hookline.attribution.lift.study;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
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

@Path("/v1/brands/{brand}/studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class StudyResource {

  private final StudyRepository studies;
  private final CheckDesign check;
  private final ChangedDesign changed;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  StudyResource(
      StudyRepository studies,
      CheckDesign check,
      ChangedDesign changed,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.studies = studies;
    this.check = check;
    this.changed = changed;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "draftStudy",
      summary = "Draft a lift study",
      description =
          "All of the design can change until the study is registered, and nothing after.")
  public RestResponse<StudyView> draft(@NotNull @Valid NewStudy body) {
    check.check(body.design());
    Study study = new Study(Ids.next(), body, clock.instant());
    return Answers.created("studies", studies.save(study, StudyEvent.Drafted::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listStudies", summary = "List lift studies, newest first")
  public Page<StudyView> list(@BeanParam StudyFilter filter, @Valid @BeanParam PageQuery page) {
    return studies.page(page, filter.filters());
  }

  @GET
  @Path("/{study}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getStudy", summary = "Read a lift study")
  public RestResponse<StudyView> get(@PathParam("study") UUID id) {
    return Answers.ok(studies.view(id));
  }

  @PUT
  @Path("/{study}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "changeStudy",
      summary = "Change a lift study",
      description =
          "All of a draft. Of one that is registered the name, and what the treated cost; each field"
              + " of the design that would be another is named and refused.")
  public RestResponse<StudyView> change(
      @PathParam("study") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid StudyUpdate body) {
    Study study = studies.get(id, ifMatch);
    List<Violation> fixed = changed.between(study.design(), body.design());
    if (!study.facts().isRegistered()) {
      check.check(body.design());
    }
    requireOwnCurrency(body.spend());
    study.change(body, fixed, clock.instant());
    return Answers.ok(studies.save(study, StudyEvent.Changed::new));
  }

  private void requireOwnCurrency(Money spend) {
    String own = brands.get(brand.slug()).currency();
    if (spend != null && !spend.currency().equals(own)) {
      throw new Violation("spend.currency", "must be the brand's, " + own).asProblem();
    }
  }
}
