package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.Subject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ForSisters
@Subject("origins/{originId}")
sealed interface OriginEvent extends Event {

  /**
   * What the brand's rules say of a combination of facts by which orders and visits came. It holds
   * for whatever came so, also in the past.
   *
   * @param adKind null for no ad, or one whose kind nothing tells
   * @param rulesVersion of the rules by which it is so since; under later ones it is the same
   */
  @Schema(name = "OriginChannel")
  record OriginChannel(
      UUID originId,
      @Schema(examples = "TIKTOK_SPARK") String channel,
      @Schema(nullable = true) AdKind adKind,
      @Schema(examples = "3") long rulesVersion,
      long version) {}

  /**
   * For the first time, or otherwise than before: other rules, or a cost that tells an ad's kind.
   */
  record Classified(OriginChannel data) implements OriginEvent {}
}
