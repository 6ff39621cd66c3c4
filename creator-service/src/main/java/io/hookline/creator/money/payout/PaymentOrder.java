package io.hookline.creator.money.payout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to be paid of a batch.
 *
 * @param facts of the batch
 */
record PaymentOrder(UUID batch, PayoutBatchView facts, List<Payment> payments, Instant writtenAt) {

  String messageId() {
    return MessageIds.of(batch);
  }
}
