/** Batches of payouts: made, approved by another person, given to the bank, and settled. */
package io.hookline.creator.money.payout;
