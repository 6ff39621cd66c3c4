package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;
import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About money altogether. */
@OfMoney
@Subject("note-fees/{id}")
public sealed interface NoteFeeEvent extends Event {

  @Schema(name = "NoteFee")
  record Fee(UUID id, Money amount, long version) {}

  record Agreed(Fee data) implements NoteFeeEvent {}
}
