package io.hookline.reporting.judgement.roi;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}")
@Tag(name = "Creator ROI")
@Transactional
class RoiResource {

  private static final String FROM =
      "First day, in the brand's time zone, not after today without `to`; none: since the beginning";
  private static final String TO = "Last day, included; none: until now";
  private static final String FORMULA =
      "creator_roi_score = (EMV + attributed revenue of the creator's links and codes) / fee. Above"
          + " 3: RENEW; below 1.5: RESTRUCTURE; from 1.5 to 3: KEEP. EMV, revenue, fee and"
          + " costs are figures of the catalogue, and a query gives the same. A count is what the period"
          + " added to the counters of posts that are out, from organic snapshots; one that fell takes"
          + " away. A missing count is"
          + " null, never 0, and the"
          + " coverage says what is missing; while nobody has told of any conversion revenue"
          + " is null, and the score is of EMV alone, as its explanation says. The fee is of the whole partnership; what was"
          + " spent in the days of the period, with commissions, bonuses, expenses and gifts, is"
          + " the spend beside it, with a score of its own.";

  private final CreatorRois rois;
  private final CurrentBrand brand;

  RoiResource(CreatorRois rois, CurrentBrand brand) {
    this.rois = rois;
    this.brand = brand;
  }

  @GET
  @Path("/creators/{creator}/roi")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getCreatorRoi",
      summary = "Read a creator's ROI score with every part of it",
      description = FORMULA)
  public CreatorRoi get(
      @PathParam("creator") UUID creator,
      @Parameter(description = FROM, example = "2026-09-01") @QueryParam("from") @Plausible
          LocalDate from,
      @Parameter(description = TO, example = "2026-11-30") @QueryParam("to") @Plausible
          LocalDate to) {
    return rois.of(brand.slug(), creator, rois.period(brand.slug(), from, to))
        .orElseThrow(
            () ->
                new Problem(RoiProblem.CREATOR_NOT_FOUND, "There is no creator " + creator + "."));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Path("/creator-rois")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listCreatorRois",
      summary = "List creators' ROI scores, the newest creator first",
      description =
          "Everybody with whom something was agreed or who has a post, a credited order or something"
              + " earned, whenever that was; not those of whom there is nothing to judge. "
              + FORMULA)
  public Page<CreatorRoi> list(
      @Parameter(description = FROM, example = "2026-09-01") @QueryParam("from") @Plausible
          LocalDate from,
      @Parameter(description = TO, example = "2026-11-30") @QueryParam("to") @Plausible
          LocalDate to,
      @Valid @BeanParam PageQuery page) {
    return rois.page(brand.slug(), rois.period(brand.slug(), from, to), page);
  }
}
