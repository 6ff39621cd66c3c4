package io.hookline.creator.money.payout;

import java.util.UUID;

/**
 * Names of messages and payments, made of ids alone: written twice, a payment is the same one to
 * the banks. 34 characters of the 35 that there may be.
 */
final class MessageIds {

  private static final String PREFIX = "HL";

  private MessageIds() {}

  static String of(UUID id) {
    return PREFIX + id.toString().replace("-", "");
  }
}
