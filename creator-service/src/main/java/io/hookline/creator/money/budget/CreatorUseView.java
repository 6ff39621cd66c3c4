package io.hookline.creator.money.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a campaign's money is a creator's. */
@Schema(name = "BudgetCreator")
record CreatorUseView(UUID creatorId, Amounts amounts) {}
