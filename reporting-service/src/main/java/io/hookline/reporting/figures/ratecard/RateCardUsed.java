package io.hookline.reporting.figures.ratecard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rate card that priced the posts of a network. */
@Schema(name = "RateCardUsed")
public record RateCardUsed(
    UUID id,
    Network network,
    @Schema(examples = "1") int version,
    CardBasis basis,
    @Schema(examples = "Agreed with the brand for 2027") String source) {

  public static RateCardUsed of(RateCard card) {
    return new RateCardUsed(card.id(), card.network(), card.version(), card.basis(), card.source());
  }
}
