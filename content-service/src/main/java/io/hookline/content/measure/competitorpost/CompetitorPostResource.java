package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.competitor.Competitors;
import io.hookline.content.measure.competitor.TrackedAccount;
import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/competitor-posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitors")
@Transactional
class CompetitorPostResource {

  private final CompetitorPostRepository posts;
  private final Competitors competitors;
  private final OwnVideos ownVideos;
  private final Vocabularies vocabularies;
  private final CurrentBrand brand;
  private final Clock clock;

  CompetitorPostResource(
      CompetitorPostRepository posts,
      Competitors competitors,
      OwnVideos ownVideos,
      Vocabularies vocabularies,
      CurrentBrand brand,
      Clock clock) {
    this.posts = posts;
    this.competitors = competitors;
    this.ownVideos = ownVideos;
    this.vocabularies = vocabularies;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordCompetitorPost",
      summary = "Record a post of a competitor",
      description =
          "Once for each video, in whichever spelling its address comes. A video that is a post of"
              + " the brand itself is refused: own and foreign figures are never mixed.")
  public RestResponse<CompetitorPostView> record(@NotNull @Valid NewCompetitorPost body) {
    References.require("competitorId", body.competitorId(), "competitor", competitors::has);
    Instant now = clock.instant();
    TrackedAccount competitor = competitors.require(body.competitorId());
    PostFacts facts = PostFacts.of(body, competitor, now);
    requireForeign(facts, competitor);
    Terms terms = vocabularies.keep(body.terms(), null);
    CompetitorPost post = new CompetitorPost(Ids.next(), competitor, facts, terms, now);
    return Answers.created("competitor-posts", posts.save(post, CompetitorPostEvent.Recorded::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCompetitorPosts",
      summary = "List competitors' posts, the ones recorded last first")
  public Page<CompetitorPostView> list(
      @Valid @BeanParam CompetitorPostFilter filter,
      @BeanParam TermFilter terms,
      @Valid @BeanParam PageQuery page) {
    return posts.page(page, terms.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/{competitorPost}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCompetitorPost", summary = "Read a competitor's post")
  public RestResponse<CompetitorPostView> get(@PathParam("competitorPost") UUID id) {
    return Answers.ok(posts.view(id));
  }

  @PUT
  @Path("/{competitorPost}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateCompetitorPost",
      summary = "Change the caption and the terms of a competitor's post")
  public RestResponse<CompetitorPostView> update(
      @PathParam("competitorPost") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CompetitorPostUpdate body) {
    CompetitorPost post = posts.get(id, ifMatch);
    Terms terms = vocabularies.keep(body.terms(), post.terms());
    post.update(body.caption(), terms, clock.instant());
    return Answers.ok(posts.save(post, CompetitorPostEvent.Updated::new));
  }

  private void requireForeign(PostFacts facts, TrackedAccount competitor) {
    List<String> video = List.of(facts.networkPostId());
    if (!ownVideos.among(brand.slug(), competitor.network(), video).isEmpty()) {
      throw new Problem(
          CompetitorPostProblem.POST_IS_OWN,
          "The brand has a post with the video " + facts.networkPostId() + ".");
    }
  }
}
