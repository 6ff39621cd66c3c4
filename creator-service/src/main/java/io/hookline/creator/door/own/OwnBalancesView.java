package io.hookline.creator.door.own;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a creator's money stands, in each currency that she ever earned in. */
@Schema(name = "DoorBalances")
public record OwnBalancesView(List<OwnBalanceView> balances) {}
