package io.hookline.creator.overview;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was earned in a month, of a kind, in a currency. */
@Schema(name = "OverviewEarnings")
record OverviewEarningsView(
    @Schema(examples = "2026-09") String month, EarningKind kind, Money amount) {}
