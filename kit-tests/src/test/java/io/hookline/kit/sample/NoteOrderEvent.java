package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;
import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which a part is money. */
@OfMoney(fields = {"price", "terms.pay"})
@Subject("note-orders/{id}")
public sealed interface NoteOrderEvent extends Event {

  @Schema(name = "NoteOrderTerms")
  record Terms(
      @Schema(examples = "10") int days, @Schema(nullable = true, examples = "20.00") String pay) {}

  @Schema(name = "NoteOrder")
  record Order(UUID id, @Schema(nullable = true) Money price, Terms terms, long version) {}

  record Placed(Order data) implements NoteOrderEvent {}
}
