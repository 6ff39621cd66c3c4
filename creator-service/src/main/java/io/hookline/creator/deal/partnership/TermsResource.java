package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Amendments, and every version of the terms. */
@Path("/v1/brands/{brand}/partnerships/{partnership}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
@Transactional
class TermsResource {

  private final PartnershipRepository partnerships;
  private final TermsVersions versions;
  private final AmendTerms amend;
  private final TermsDifference difference;
  private final ShownMoney money;
  private final PartnershipClock clock;

  TermsResource(
      PartnershipRepository partnerships,
      TermsVersions versions,
      AmendTerms amend,
      TermsDifference difference,
      ShownMoney money,
      PartnershipClock clock) {
    this.partnerships = partnerships;
    this.versions = versions;
    this.amend = amend;
    this.difference = difference;
    this.money = money;
    this.clock = clock;
  }

  @POST
  @Path("/amendments")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "amendPartnership",
      summary = "Agree on other terms for a partnership that runs, from now or from an instant on",
      description =
          "A new version. What was earned under an earlier one stays under it; so the new one may"
              + " hold from an instant in the past only where nothing was earned since. Of versions"
              + " that have begun, the one that was agreed last holds: an amendment from now on"
              + " also takes the place of one that waits.")
  public RestResponse<PartnershipView> amend(
      @PathParam("partnership") UUID id, @NotNull @Valid NewAmendment body) {
    money.requireRight(body.terms().pay() != null);
    return Answers.ok(money.shown(amend.amend(id, body, clock.now())));
  }

  @GET
  @Path("/terms")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listTermsVersions",
      summary = "List the versions of a partnership's terms, newest first")
  public Page<TermsVersionView> list(
      @PathParam("partnership") UUID id, @Valid @BeanParam PageQuery page) {
    partnerships.get(id);
    int before = (int) Math.min(page.beforeNumber(), Integer.MAX_VALUE);
    return Page.of(
        versions.page(id, before, page.fetch()),
        page,
        version -> new Object[] {version.version()},
        version -> version.view(money.isShown()));
  }

  @GET
  @Path("/terms/{version}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getTermsVersion", summary = "Read a version of a partnership's terms")
  public TermsVersionView get(
      @PathParam("partnership") UUID id, @PathParam("version") int version) {
    return version(id, version).view(money.isShown());
  }

  @GET
  @Path("/terms/{version}/difference")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "compareTermsVersions",
      summary = "Tell what differs between two versions of a partnership's terms")
  public TermsDifferenceView compare(
      @PathParam("partnership") UUID id,
      @PathParam("version") int version,
      @Parameter(description = "The version to compare with; by default the one before")
          @QueryParam("since")
          Integer since) {
    int earlier = since == null ? version - 1 : since;
    return difference.between(
        since == null && version == 1 ? null : version(id, earlier).view(money.isShown()),
        version(id, version).view(money.isShown()),
        earlier);
  }

  private TermsVersion version(UUID id, int version) {
    partnerships.get(id);
    return versions
        .find(id, version)
        .orElseThrow(
            () ->
                new Problem(
                    PartnershipProblem.TERMS_VERSION_NOT_FOUND,
                    "There is no version " + version + "."));
  }
}
