package io.hookline.creator.money.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a campaign's money in a month, in which it was earned, or is to be. */
@Schema(name = "BudgetMonth")
record MonthUseView(@Schema(examples = "2026-11") String month, Amounts amounts) {}
