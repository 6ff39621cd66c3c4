package io.hookline.attribution.evidence.signal;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.Subject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an order tells of who ordered and from where. A subject of its own, since partners never
 * learn of it.
 */
@ForSisters
@Subject("conversion-signals/{id}")
sealed interface ConversionSignalEvent extends Event {

  /**
   * The present state; empty once the shopper is erased.
   *
   * @param id of the conversion
   * @param emailSha256 as TikTok has it hashed: of the order, else of the person
   * @param disposableEmail null where no address came as it is: its hash does not tell
   * @param referrerDomain from where the last click in the window came, else the page before
   * @param landingDomain to where that click led, else of the page of the order
   * @param touchedCreatorIds whose links the person had touched before the order, whatever the
   *     window
   * @param codes all promo codes that its events name
   */
  @Schema(name = "ConversionSignal")
  record Data(
      UUID id,
      @Schema(
              nullable = true,
              examples = "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a")
          String emailSha256,
      @Schema(
              nullable = true,
              examples = "9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd")
          String phoneSha256,
      @Schema(nullable = true) Boolean disposableEmail,
      @Schema(nullable = true, examples = "coupons.example") String referrerDomain,
      @Schema(nullable = true, examples = "shop.example") String landingDomain,
      List<UUID> touchedCreatorIds,
      @Schema(examples = "[\"MIA15\"]") List<String> codes,
      long version) {

    Data at(long present) {
      return new Data(
          id,
          emailSha256,
          phoneSha256,
          disposableEmail,
          referrerDomain,
          landingDomain,
          touchedCreatorIds,
          codes,
          present);
    }

    static Data erased(UUID id, long version) {
      return new Data(id, null, null, null, null, null, List.of(), List.of(), version);
    }
  }

  record Told(Data data) implements ConversionSignalEvent {}
}
