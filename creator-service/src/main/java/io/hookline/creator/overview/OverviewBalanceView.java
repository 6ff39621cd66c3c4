package io.hookline.creator.overview;

import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the creator's earnings of a status come to. */
@Schema(name = "OverviewBalance")
record OverviewBalanceView(EarningStatus status, Money amount) {}
