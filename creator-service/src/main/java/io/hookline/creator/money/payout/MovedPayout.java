package io.hookline.creator.money.payout;

import java.util.UUID;

/** A payout after a step. */
record MovedPayout(UUID id, PayoutStatus status, String reason, String bankReference) {}
