package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.ratecard.Network;
import io.hookline.reporting.figures.ratecard.RateCard;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rate card that priced the posts of a network. */
@Schema(name = "RateCardUsed")
public record RateCardUsed(
    UUID id,
    Network network,
    @Schema(examples = "1") int version,
    @Schema(examples = "Agreed with the brand for 2027") String source) {

  static RateCardUsed of(RateCard card) {
    return new RateCardUsed(card.id(), card.network(), card.version(), card.source());
  }
}
