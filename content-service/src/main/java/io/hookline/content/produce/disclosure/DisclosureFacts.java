package io.hookline.content.produce.disclosure;

/**
 * What of a post decides on the disclosures that it must carry.
 *
 * @param byCreator whether a creator posts it, and not the brand's own team
 * @param partnership whether it is made under a partnership, with or without a fee: what is given
 *     instead of money counts as well
 * @param creatorPaid whether the creator is paid by the brand on the day, under whatever terms
 * @param promotional whether it is made to sell: its purpose is to promote, its call is to buy or
 *     to use a code, it stands at the funnel's bottom, or it is shown as an advertisement only
 * @param saysAi whether its own hashtags, in its caption or beside it, say that AI made it
 */
public record DisclosureFacts(
    boolean byCreator,
    boolean partnership,
    boolean creatorPaid,
    boolean promotional,
    boolean saysAi) {}
