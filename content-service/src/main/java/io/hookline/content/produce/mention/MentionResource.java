package io.hookline.content.produce.mention;

import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mentions")
@Transactional
class MentionResource {

  private final MentionRepository mentions;
  private final MentionRows rows;
  private final CreatorReplica creators;
  private final Clock clock;

  MentionResource(
      MentionRepository mentions, MentionRows rows, CreatorReplica creators, Clock clock) {
    this.mentions = mentions;
    this.rows = rows;
    this.creators = creators;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordMention",
      summary = "Record where somebody speaks of the brand unpaid",
      description =
          "Once for each post of the network. An author whose handle is the account of a creator is"
              + " known by itself.")
  public RestResponse<MentionView> record(@NotNull @Valid NewMention body) {
    Instant now = clock.instant();
    body.check(now);
    requireCreator(body.creatorId());
    UUID creator =
        body.creatorId() != null
            ? body.creatorId()
            : creators.byAccount(body.network(), body.author()).orElse(null);
    Mention mention = new Mention(Ids.next(), body, creator, now);
    return Answers.created(
        "mentions",
        mentions.save(mention, view -> new MentionEvent.Recorded(MentionChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listMentions", summary = "List mentions, newest publication first")
  public Page<MentionView> list(
      @Valid @BeanParam MentionFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.before(page.beforePlace(), filter, page.fetch()),
        page,
        mention -> new Object[] {mention.publishedAt(), mention.id()},
        Function.identity());
  }

  @GET
  @Path("/{mention}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getMention", summary = "Read a mention")
  public RestResponse<MentionView> get(@PathParam("mention") UUID id) {
    return Answers.ok(mentions.view(id));
  }

  @PUT
  @Path("/{mention}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "updateMention",
      summary = "Change a mention's kind, creator, views, tone or text")
  public RestResponse<MentionView> update(
      @PathParam("mention") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MentionUpdate body) {
    Mention mention = mentions.get(id, ifMatch);
    requireCreator(body.creatorId());
    mention.update(body, clock.instant());
    return Answers.ok(
        mentions.save(mention, view -> new MentionEvent.Updated(MentionChange.of(view))));
  }

  private void requireCreator(UUID creator) {
    new References().add("creatorId", creator, "creator", creators::has).require();
  }
}
