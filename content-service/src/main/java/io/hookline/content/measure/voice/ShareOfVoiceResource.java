package io.hookline.content.measure.voice;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/share-of-voice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitors")
@Transactional
class ShareOfVoiceResource {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 400;

  private final ShareOfVoice voice;
  private final Calendars calendars;

  ShareOfVoiceResource(ShareOfVoice voice, Calendars calendars) {
    this.voice = voice;
    this.calendars = calendars;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getShareOfVoice",
      summary = "Compare the brand with the competitors that it tracks",
      description =
          "Own divided by own and tracked, on one network: of posts that were published in the"
              + " period, as their counters were told last before its end, by the same rule for all."
              + " Posts of which a counter was not told are in no sum of it, and are counted. Own posts"
              + " are the brand's, not its creators'. A competitor that is an account of the brand"
              + " by now is left out. What others show includes what they bought: ask"
              + " for COMBINED to compare with that. An own post of which no COMBINED was told, as"
              + " of one that nobody paid for, is then compared by its ORGANIC counters:"
              + " ownOrganicOnly says how many are.")
  public ShareOfVoiceView get(
      @QueryParam("network") @NotNull Network network,
      @Parameter(description = Days.FROM + "; 90 days, if none is given")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = Days.TO + ". At most 400 days") @QueryParam("to") @Plausible
          LocalDate to,
      @Parameter(description = "Whose views of the brand's own posts are compared")
          @QueryParam("dataset")
          @DefaultValue("ORGANIC")
          @NotNull
          Dataset dataset) {
    LocalDate today = calendars.today();
    Days days =
        Days.asked(from, from == null && to == null ? today : to, today, USUAL_DAYS, MOST_DAYS);
    return voice.of(network, days, calendars.current(), dataset);
  }
}
