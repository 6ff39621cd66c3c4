package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.OriginCount.Counts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
@Transactional
class ChannelFiguresResource {

  private final PastOrigins past;
  private final HoldingRules rules;
  private final BrandDays days;

  ChannelFiguresResource(PastOrigins past, HoldingRules rules, BrandDays days) {
    this.past = past;
    this.rules = rules;
    this.days = days;
  }

  @GET
  @Path("/channel-figures")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getChannelFigures",
      summary = "Read touches and orders of a period by channel and kind of ad",
      description = "By the rules that hold now, also of the past.")
  public ChannelFiguresView figures(@Valid @BeanParam PeriodFilter period) {
    Days asked = days.of(period);
    RuleSet set = rules.present();
    PastOrigins.Found found = past.of(asked);
    Map<ChannelKey, Counts> counts = new TreeMap<>();
    found
        .origins()
        .forEach(
            each ->
                counts.merge(
                    ChannelKey.of(set.classify(each.origin())), each.counts(), Counts::plus));
    return new ChannelFiguresView(
        asked.from(),
        asked.to(),
        asked.brand().timeZone().getId(),
        set.version(),
        found.complete(),
        ComparedRules.counts(counts, asked.brand().currency()));
  }

  @POST
  @Path("/channel-rules/preview")
  @Allow.Brand(Role.ANALYST)
  @NotAudited("It changes nothing.")
  @Idempotent
  @Operation(
      operationId = "previewChannelRules",
      summary = "See what rules would make of the past",
      description =
          "Which channels would win and lose touches and orders, from which to which, with samples"
              + " and the rules that decide; nothing is kept.")
  public RestResponse<ChannelPreviewView> preview(@NotNull @Valid NewChannelPreview body) {
    CheckRules.require(body.rules(), body.ownChannels());
    Days asked = days.of(body.from(), body.to());
    PastOrigins.Found found = past.of(asked);
    ComparedRules compared = new ComparedRules(rules.present(), new RuleSet(0, body.rules()));
    found.origins().forEach(compared::add);
    return RestResponse.ok(compared.view(asked, found.complete()));
  }
}
