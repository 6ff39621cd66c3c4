package io.hookline.creator.door.own;

import io.hookline.creator.money.dispute.DisputeMessageView;
import io.hookline.creator.money.dispute.DisputeSide;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was said in a dispute; who of the brand's people said it is not told. */
@Schema(name = "DoorDisputeMessage")
public record OwnMessageView(
    UUID id,
    DisputeSide side,
    @Schema(examples = "Orders 1001 and 1002 used my code.") String text,
    Instant at) {

  static OwnMessageView of(DisputeMessageView message) {
    return new OwnMessageView(message.id(), message.side(), message.text(), message.at());
  }
}
