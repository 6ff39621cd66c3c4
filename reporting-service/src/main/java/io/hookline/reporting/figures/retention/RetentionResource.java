package io.hookline.reporting.figures.retention;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.retention.RetentionFacts.Like;
import io.hookline.reporting.figures.retention.RetentionFacts.Told;
import io.hookline.reporting.figures.retention.RetentionView.LossView;
import io.hookline.reporting.figures.retention.RetentionView.Median;
import io.hookline.reporting.figures.retention.RetentionView.MedianMissing;
import io.hookline.reporting.figures.retention.RetentionView.SecondView;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/posts/{post}/retention")
@Tag(name = "Figures")
@Transactional
class RetentionResource {

  private static final int MOST_OTHERS = 200;

  private final RetentionFacts facts;
  private final CurrentBrand brand;
  private final CurrentFreshness freshness;

  RetentionResource(RetentionFacts facts, CurrentBrand brand, CurrentFreshness freshness) {
    this.facts = facts;
    this.brand = brand;
    this.freshness = freshness;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getRetention",
      summary = "Show a post's retention beside the median of its like, and where it loses most",
      description =
          "The curve that counts is the last one that was measured: an API's before a file's and a"
              + " person's; an estimate only where nobody measured. Its like are the brand's other"
              + " posts of the network, dataset and length band. The median is second by second, of"
              + " those that have a value there.")
  public RetentionView get(
      @PathParam("post") UUID post,
      @Parameter(description = "COMBINED where the network does not part bought views")
          @QueryParam("dataset")
          @DefaultValue("ORGANIC")
          @NotNull
          Dataset dataset) {
    Like like =
        facts
            .post(brand.slug(), post)
            .orElseThrow(
                () ->
                    new Problem(RetentionProblem.POST_NOT_FOUND, "There is no post " + post + "."));
    Optional<Told> told = facts.curve(brand.slug(), post, dataset);
    List<Curve> others =
        like.band() == null
            ? List.of()
            : facts.others(brand.slug(), post, like, dataset, MOST_OTHERS);
    List<Second> seconds = told.map(own -> Second.of(own.curve(), others)).orElse(List.of());
    return new RetentionView(
        post,
        like.network(),
        like.band(),
        dataset,
        told.map(own -> new RetentionView.Told(own.capturedAt(), own.collectedAt(), own.source()))
            .orElse(null),
        new Median(others.size(), Second.FEWEST, missing(like, others)),
        seconds.stream().map(SecondView::of).toList(),
        Loss.greatest(seconds).stream().map(LossView::of).toList(),
        RetentionView.VERSION,
        freshness.read());
  }

  private static MedianMissing missing(Like like, List<Curve> others) {
    if (like.band() == null) {
      return MedianMissing.LENGTH_UNKNOWN;
    }
    return others.size() < Second.FEWEST ? MedianMissing.TOO_FEW_CURVES : null;
  }
}
