package io.hookline.creator.overview;

import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign's budget and what of it is the creator's, without what the brand paid itself;
 * listBudgetUseOfCreators tells the rest.
 *
 * @param earned of everything that was not voided, paid or not
 * @param paid the part of it that is paid
 * @param unconverted earnings of which no rate is known, and which are in neither
 */
@Schema(name = "OverviewBudget")
record OverviewBudgetView(
    UUID id, Money planned, Money earned, Money paid, @Schema(examples = "0") long unconverted) {}
