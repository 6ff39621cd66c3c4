package io.hookline.creator.money.rate;

import java.time.LocalDate;

/** A currency, on a day of which its worth is asked. */
record CurrencyDay(String currency, LocalDate day) {}
