package io.hookline.attribution.evidence.origin;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.Subject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ForSisters
@Subject("conversion-origins/{conversionId}")
sealed interface ConversionOriginEvent extends Event {

  /** By which combination of facts a conversion came, whose channel is told by itself. */
  @Schema(name = "ConversionOrigin")
  record ConversionOrigin(UUID conversionId, UUID originId, long version) {}

  record Determined(ConversionOrigin data) implements ConversionOriginEvent {}
}
