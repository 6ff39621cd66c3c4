package io.hookline.creator.money.ledger;

import io.hookline.kit.value.Money;

/**
 * Where a person's money stands in a currency: what is owed, by account, as an amount that is more
 * than zero when the brand owes it.
 *
 * @param paid in all, less what banks have given back
 */
public record Owed(
    String currency,
    Money pending,
    Money held,
    Money payable,
    Money inPayout,
    Money disputed,
    Money paid) {}
