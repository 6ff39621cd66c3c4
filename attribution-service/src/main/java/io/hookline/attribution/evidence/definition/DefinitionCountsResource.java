package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.PeriodFilter;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/conversion-definitions/{conversionDefinition}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversions")
@Transactional
class DefinitionCountsResource {

  private final DefinitionRepository definitions;
  private final CountOf counts;
  private final ChannelCounts channels;
  private final CountTurn turn;
  private final BrandDays days;

  DefinitionCountsResource(
      DefinitionRepository definitions,
      CountOf counts,
      ChannelCounts channels,
      CountTurn turn,
      BrandDays days) {
    this.definitions = definitions;
    this.counts = counts;
    this.channels = channels;
    this.turn = turn;
    this.days = days;
  }

  @GET
  @Path("/counts")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getConversionCounts",
      summary = "Read what a definition counts in a period, by day",
      description =
          "Each version counts what happened while it held. Persons are as they are known now."
              + " Events other than orders count as long as they are kept. One count at a time is"
              + " worked out; of too much for one answer fewer days have to be asked.")
  public DefinitionCountsView counts(
      @PathParam("conversionDefinition") UUID id, @Valid @BeanParam PeriodFilter period) {
    return turn.count(
        () -> {
          ConversionDefinitionView definition = definitions.get(id);
          Days asked = days.of(period);
          Counter counted = counts.of(definition.versions(), asked, counts.begin());
          return new DefinitionCountsView(
              asked.from(),
              asked.to(),
              asked.brand().timeZone().getId(),
              holding(definition.versions(), asked),
              CountedView.of(counted.all(), asked.brand().currency()),
              CountedView.days(counted, asked));
        });
  }

  @GET
  @Path("/channels")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getConversionChannels",
      summary = "Read what a definition counts in a period, by channel and kind of ad",
      description =
          "Of definitions that count orders: by the rules for channels that hold now, those orders"
              + " that count, for what the definition says that they are worth. All orders by channel,"
              + " with clicks beside them, are in channel-figures.")
  public DefinitionChannelsView channels(
      @PathParam("conversionDefinition") UUID id, @Valid @BeanParam PeriodFilter period) {
    return turn.count(() -> channels.of(definitions.get(id), days.of(period)));
  }

  /** Those that are in force at some instant of the period, the latest first. */
  private static List<Integer> holding(List<DefinitionVersion> versions, Days asked) {
    return versions.stream()
        .filter(version -> version.holdsFrom().isBefore(asked.until()))
        .filter(version -> isInForce(version, versions, asked.since()))
        .map(DefinitionVersion::number)
        .toList();
  }

  private static boolean isInForce(
      DefinitionVersion version, List<DefinitionVersion> versions, Instant since) {
    Instant begin = version.holdsFrom().isAfter(since) ? version.holdsFrom() : since;
    return versions.stream()
        .noneMatch(other -> other.number() > version.number() && !other.holdsFrom().isAfter(begin));
  }

  @POST
  @Path("/preview")
  @Allow.Brand(Role.ANALYST)
  @NotAudited("It changes nothing.")
  @Idempotent
  @Operation(
      operationId = "previewConversionDefinition",
      summary = "See what another rule would have counted, by day, beside the definition")
  public RestResponse<DefinitionPreviewView> preview(
      @PathParam("conversionDefinition") UUID id,
      @Valid @BeanParam PeriodFilter period,
      @NotNull @Valid NewDefinitionPreview body) {
    Violation.requireNone(body.rule().violations("rule."));
    return RestResponse.ok(turn.count(() -> preview(id, period, body.rule())));
  }

  private DefinitionPreviewView preview(UUID id, PeriodFilter period, CountingRule rule) {
    ConversionDefinitionView definition = definitions.get(id);
    Days asked = days.of(period);
    CountLimits.Left left = counts.begin();
    Counter present = counts.of(definition.versions(), asked, left);
    Counter proposed = counts.of(rule, asked, left);
    String currency = asked.brand().currency();
    return new DefinitionPreviewView(
        asked.from(),
        asked.to(),
        CountedView.of(present.all(), currency),
        CountedView.of(proposed.all(), currency),
        asked
            .from()
            .datesUntil(asked.to().plusDays(1))
            .map(
                day ->
                    new DefinitionPreviewView.OfDay(
                        day,
                        CountedView.of(present.on(day), currency),
                        CountedView.of(proposed.on(day), currency)))
            .toList());
  }
}
