package io.hookline.creator.money.payee;

import java.util.UUID;

/** To whom a payment goes, and where. */
public record PaidTo(
    UUID payeeId,
    UUID creatorId,
    String accountHolder,
    String street,
    String postcode,
    String town,
    String country,
    String currency,
    BankAccount account) {}
